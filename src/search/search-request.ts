import { parseYears } from './query.ts';
import type { SearchCollection } from './collection.ts';

/** What papers can be narrowed down by; each value as it stands in an address. */
export const facetNames = ['year', 'author', 'venue', 'type'] as const;

export type FacetName = (typeof facetNames)[number];

/** A year or a range of years (`2019..2024`), the slug of a person, a venue, CSL's item type. */
export type Filters = Partial<Record<FacetName, string>>;

/** What a visitor asks for. */
export interface SearchRequest extends Filters {
  query: string;
  /** Newest first instead of best first. */
  sort?: 'newest';
}

/** A test for each filter that is set: whether a paper, by its position, passes. What cannot be understood passes all. */
export function readFilters(
  { papers, people }: SearchCollection,
  filters: Filters,
): Map<FacetName, (paper: number) => boolean> {
  const tests = new Map<FacetName, (paper: number) => boolean>();
  const years = parseYears(filters.year ?? '');
  if (years) {
    tests.set('year', (paper) => {
      const year = papers[paper]?.year ?? NaN;
      return year >= years.from && year <= years.to;
    });
  }
  if (filters.author) {
    const author = people.findIndex(({ slug }) => slug === filters.author);
    tests.set('author', (paper) => papers[paper]?.authors.includes(author) === true);
  }
  for (const name of ['venue', 'type'] as const) {
    const wanted = filters[name];
    if (wanted) tests.set(name, (paper) => papers[paper]?.[name] === wanted);
  }
  return tests;
}
