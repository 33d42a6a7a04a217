import type { SearchCollection } from './collection.ts';
import type { FacetName, Filters } from './facet-names.ts';
import { parseYears } from './year-range.ts';

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
