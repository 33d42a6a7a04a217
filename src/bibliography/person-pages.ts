import type { NameAddress, Person } from '../publications/person.ts';
import type { Author, Publication } from '../publications/publication.ts';
import { isByCollaboration } from './collaborations.ts';

/** From how many publications on one paper no longer makes a page of a person, unless the owner says. */
const largeSite = 1000;

/** How many papers make a page of a person where the settings do not say. */
export function defaultMinPapers(publications: number): number {
  return publications > largeSite ? 2 : 1;
}

/**
 * Marks people who have no page of their own, since they wrote too few papers, and the authors that they are: their names
 * lead to the search. What a collaboration wrote does not count, which would make thousands of pages that all list it.
 * The owner, and whoever `people.yaml` describes, tells apart or names otherwise, always has one.
 *
 * @param minPapers how many papers make a page
 */
export function markPeopleWithoutPages(
  publications: readonly Publication[],
  people: readonly Person[],
  nameAddresses: readonly NameAddress[],
  minPapers: number,
): { publications: Publication[]; people: Person[] } {
  const pointedAt = new Set(nameAddresses.flatMap(({ people: slugs }) => slugs));
  const ofCollaborations = new Set(publications.filter(isByCollaboration).map(({ slug }) => slug));
  const without = new Set(
    people
      .filter(
        (person) =>
          person.papers.filter((paper) => !ofCollaborations.has(paper)).length < minPapers &&
          !isDescribed(person) &&
          !pointedAt.has(person.slug),
      )
      .map(({ slug }) => slug),
  );
  if (without.size === 0) return { publications: [...publications], people: [...people] };
  const marked = new Map<Author, Author>();
  const mark = (author: Author): Author => {
    const known = marked.get(author);
    if (known) return known;
    const result = without.has(author.person) ? { ...author, isWithoutPage: true as const } : author;
    marked.set(author, result);
    return result;
  };
  return {
    publications: publications.map((publication) => ({
      ...publication,
      authors: publication.authors.map(mark),
    })),
    people: people.map((person) =>
      without.has(person.slug) ? { ...person, isWithoutPage: true as const } : person,
    ),
  };
}

function isDescribed(person: Person): boolean {
  const { isOwner, isSettled, label, orcid, homepage, affiliation, photo } = person;
  return (
    isOwner ||
    isSettled === true ||
    [label, orcid, homepage, affiliation, photo].some((fact) => fact !== undefined)
  );
}
