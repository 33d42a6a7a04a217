import { displayName } from '../publications/person-name.ts';
import { distinctName, type Person } from '../publications/person.ts';
import type { Publication } from '../publications/publication.ts';
import { isByCollaboration } from './collaborations.ts';

/** Search engines cut descriptions near this many characters. */
const longestDescription = 160;

/** One or two sentences for search engines and link previews: the abstract's beginning, or who wrote it. */
export function describePublication({ title, authors, abstract }: Publication): string {
  if (abstract) return shorten(abstract.plain, longestDescription);
  const names = authors.map(({ name }) => displayName(name)).join(', ');
  return shorten(names ? `“${title.plain}” by ${names}` : title.plain, longestDescription);
}

/** Whether all publications of somebody else were written with the owner. */
export function isWithOwner(
  { isOwner }: Person,
  publications: readonly Publication[],
  ownerSlug: string | undefined,
): boolean {
  return (
    !isOwner &&
    publications.every(
      (publication) =>
        !isByCollaboration(publication) && publication.authors.some(({ person }) => person === ownerSlug),
    )
  );
}

/** What a person's page holds, with the owner's name when all was written with the owner: `4 papers by Tong Zhang with Wei Xiong.` */
export function describePerson(person: Person, ownerName: string | undefined): string {
  const { papers, isOwner } = person;
  const count = `${papers.length} ${papers.length === 1 ? 'paper' : 'papers'}`;
  return `${count} by ${distinctName(person)}${ownerName && !isOwner ? ` with ${ownerName}` : ''}, with abstracts and citations.`;
}

/** Cuts behind a whole word, with an ellipsis; `limit` counts UTF-16 units, the ellipsis included. */
function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const end = cut.lastIndexOf(' ');
  const kept = cut.slice(0, end > limit / 2 ? end : limit - 1);
  return `${kept.replace(/\p{Surrogate}$/u, '').replace(/[\s,;:.–—-]+$/, '')}…`;
}
