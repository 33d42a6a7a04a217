import type { Author, Publication } from '../publications/publication.ts';
import { coauthorsOf, indexPapersOfPeople } from './papers-of-people.ts';

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
  const papersOf = indexPapersOfPeople(publications, ownerSlug);
  return (publication, limit) => {
    const people = coauthorsOf(publication, ownerSlug);
    const counts = new Map<Publication, number>();
    for (const person of people) {
      for (const position of papersOf.get(person) ?? []) {
        const other = publications[position] as Publication;
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
