import { displayDate } from '../publications/partial-date.ts';
import type { Person } from '../publications/person.ts';
import { displayName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';
import type { SearchCollection, SearchPerson } from './collection.ts';

/**
 * What search knows of publications. People stand in the order in which the papers first name them, so that the files
 * of a long list can each bring the people whom it adds.
 *
 * @param publications newest first
 * @param hasPage whether a person has a page of their own
 */
export function collectPublications(
  publications: readonly Publication[],
  people: ReadonlyMap<string, Person>,
  hasPage: (person: Person) => boolean = () => true,
): SearchCollection {
  const positions = new Map<string, number[]>();
  const listed: SearchPerson[] = [];
  const positionsOf = (slug: string): number[] => {
    const known = positions.get(slug);
    if (known !== undefined) return known;
    const person = people.get(slug);
    if (!person) return [];
    const { name, otherNames = [], label } = person;
    const own = [name, ...otherNames].map((each) => {
      const entry = { name: displayName(each), ...(hasPage(person) && { slug }), ...(label && { label }) };
      return listed.push(entry) - 1;
    });
    positions.set(slug, own);
    return own;
  };
  // A type that all papers share tells none from another.
  const hasTypes = new Set(publications.map(({ type }) => type)).size > 1;
  return {
    papers: publications.map(({ slug, title, authors, date, venue, type }) => ({
      slug,
      title: title.plain,
      authors: authors.flatMap(({ person }) => positionsOf(person)),
      ...(date && { year: date.year }),
      ...(date?.month !== undefined && { date: displayDate(date) }),
      ...(venue !== undefined && { venue }),
      ...(hasTypes && { type }),
    })),
    people: listed,
  };
}
