import type { SearchCollection } from './collection.ts';
import { firstNames } from './names-of-people.ts';
import { facetNames, type FacetName, type Filters } from './facet-names.ts';

/** One way to narrow papers down, with how many would be left. */
export interface FacetOption {
  value: string;
  label: string;
  papers: number;
}

export type Facets = Record<FacetName, FacetOption[]>;

/** More than these are too many to choose from. */
const mostOptions = 60;

/**
 * The ways to narrow papers down further: years newest first, the others most papers first. What all papers have in common
 * is no choice, unless it is the one made.
 *
 * @param found positions of papers, before the filters
 * @param tests of the filters that are set: an option counts the papers that pass all the others
 */
export function listFacets(
  { papers, people }: SearchCollection,
  found: readonly number[],
  tests: ReadonlyMap<FacetName, (paper: number) => boolean>,
  chosen: Filters,
): Facets {
  const counts = new Map(facetNames.map((name) => [name, new Map<string | number, number>()]));
  const totals = new Map<FacetName, number>();
  for (const at of found) {
    const paper = papers[at];
    if (!paper) continue;
    const failed = facetNames.filter((name) => tests.get(name)?.(at) === false);
    for (const name of facetNames) {
      if (failed.some((other) => other !== name)) continue;
      totals.set(name, (totals.get(name) ?? 0) + 1);
      const own = counts.get(name);
      const values = name === 'author' ? firstNames(paper.authors, people) : [paper[name]];
      for (const value of values) if (value !== undefined) own?.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  const optionsOf = (name: FacetName): FacetOption[] =>
    [...(counts.get(name) ?? [])]
      .flatMap(([value, count]): FacetOption[] => {
        if (name !== 'author') return [{ value: `${value}`, label: `${value}`, papers: count }];
        const person = people[value as number];
        if (person?.slug === undefined) return [];
        const label = person.label === undefined ? person.name : `${person.name} (${person.label})`;
        return [{ value: person.slug, label, papers: count }];
      })
      .filter(({ value, papers: count }) => count < (totals.get(name) ?? 0) || value === chosen[name])
      .sort((a, b) => (name === 'year' ? Number(b.value) - Number(a.value) : b.papers - a.papers))
      .slice(0, mostOptions);
  return Object.fromEntries(facetNames.map((name) => [name, optionsOf(name)])) as Facets;
}
