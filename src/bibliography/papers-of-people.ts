import type { Publication } from '../publications/publication.ts';

/** The people of a publication, each once, without the owner, who is an author of nearly everything. */
export function coauthorsOf({ authors }: Publication, ownerSlug: string | undefined): Set<string> {
  return new Set(authors.map(({ person }) => person).filter((person) => person !== ownerSlug));
}

/** The positions of the publications of each person but the owner, ascending. */
export function indexPapersOfPeople(
  publications: readonly Publication[],
  ownerSlug: string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const papersOf = new Map<string, number[]>();
  for (const [position, publication] of publications.entries()) {
    for (const person of coauthorsOf(publication, ownerSlug)) {
      const papers = papersOf.get(person);
      if (papers) papers.push(position);
      else papersOf.set(person, [position]);
    }
  }
  return papersOf;
}
