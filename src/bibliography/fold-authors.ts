import type { Author } from '../publications/publication.ts';

/** Authors that stand next to each other, all shown at once or all behind a fold. */
export interface AuthorGroup {
  folded: boolean;
  authors: Author[];
}

/** How many authors a long list shows from its start. */
const shownFromStart = 6;
/** A shorter gap takes less room than the words that would stand for it. */
const shortestFold = 3;

/**
 * Parts a long author list into what is shown and what is folded, in the order of the list. The first six, the last and
 * everyone in `alwaysShown` stay visible.
 *
 * @param alwaysShown slugs of people
 */
export function foldAuthors(authors: readonly Author[], alwaysShown: ReadonlySet<string>): AuthorGroup[] {
  const groups: AuthorGroup[] = [];
  for (const [index, author] of authors.entries()) {
    const folded = index >= shownFromStart && index < authors.length - 1 && !alwaysShown.has(author.person);
    const group = groups.at(-1);
    if (group?.folded === folded) group.authors.push(author);
    else groups.push({ folded, authors: [author] });
  }
  return groups.reduce<AuthorGroup[]>((kept, { folded, authors: group }) => {
    const last = kept.at(-1);
    const worthFolding = folded && group.length >= shortestFold;
    if (last?.folded === worthFolding) last.authors.push(...group);
    else kept.push({ folded: worthFolding, authors: group });
    return kept;
  }, []);
}
