import type { Publication } from '../publications/publication.ts';
import type { PersonGroup } from './namesakes/person-groups.ts';
import type { Topic } from './topics/find-topics.ts';

/** A choice among the publications of a list. */
export interface ListFilter {
  /** The part of an address behind `#`: the address says what is shown. */
  anchor: string;
  label: string;
  publications: readonly Publication[];
}

/** Each group of papers under the owner's name. */
export function filtersOfGroups(groups: readonly PersonGroup[]): ListFilter[] {
  return groups.map(({ anchor, publications, topicWords }) => ({
    anchor,
    label: topicWords.join(' · '),
    publications,
  }));
}

/** The topics that most papers share, but none that all have. */
export function filtersOfTopics(topics: readonly Topic[], papers: number, limit: number): ListFilter[] {
  return topics
    .filter(({ publications }) => publications.length < papers)
    .slice(0, limit)
    .map(({ slug = '', label, publications }) => ({ anchor: `topic-${slug}`, label, publications }));
}

/** For each publication, by its slug, the numbers from 0 of the filters that it passes, parted by blanks. */
export function numberPassedFilters(filters: readonly ListFilter[]): ReadonlyMap<string, string> {
  const passed = new Map<string, string>();
  for (const [number, { publications }] of filters.entries()) {
    for (const { slug } of publications) {
      const numbers = passed.get(slug);
      passed.set(slug, numbers === undefined ? String(number) : `${numbers} ${number}`);
    }
  }
  return passed;
}
