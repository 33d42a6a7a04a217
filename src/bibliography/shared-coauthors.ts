import type { Author, Publication } from '../publications/publication.ts';

/** A publication that has authors in common with another. */
export interface RelatedPublication {
  publication: Publication;
  /** The authors that both have, without the owner, as the related publication writes and orders them. */
  shared: Author[];
}

/**
 * Finds the publications that share authors with a given one: most shared authors first, then newest first.
 * The owner does not count, being an author of nearly everything. Authors are looked up in an index made once,
 * so that asking for every publication of a large bibliography stays cheap.
 *
 * @param publications newest first
 */
export function indexSharedCoauthors(
  publications: readonly Publication[],
  ownerSlug: string | undefined,
): (publication: Publication, limit: number) => RelatedPublication[] {
  const papersOf = new Map<string, Publication[]>();
  for (const publication of publications) {
    for (const person of coauthorsOf(publication, ownerSlug)) {
      const papers = papersOf.get(person);
      if (papers) papers.push(publication);
      else papersOf.set(person, [publication]);
    }
  }
  return (publication, limit) => {
    const people = coauthorsOf(publication, ownerSlug);
    const counts = new Map<Publication, number>();
    for (const person of people) {
      for (const other of papersOf.get(person) ?? []) {
        if (other.slug !== publication.slug) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts]
      .sort(([a, sharedByA], [b, sharedByB]) => sharedByB - sharedByA || a.order - b.order)
      .slice(0, limit)
      .map(([related]) => ({
        publication: related,
        shared: related.authors.filter(({ person }) => people.has(person)),
      }));
  };
}

function coauthorsOf({ authors }: Publication, ownerSlug: string | undefined): Set<string> {
  return new Set(authors.map(({ person }) => person).filter((person) => person !== ownerSlug));
}
