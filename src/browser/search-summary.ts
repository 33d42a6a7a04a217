import type { SearchAnswer } from '../search/searcher.ts';

type Counts = Pick<SearchAnswer, 'papers' | 'unfiltered' | 'nearMisses'> & { people: readonly unknown[] };

/** What was found for a query in one line, for the eye and the screen reader: `4 people and 3 papers found`. */
export function summariseResults(query: string, { people, papers, unfiltered, nearMisses }: Counts): string {
  if (papers < unfiltered) return `${numberOf(papers)} of ${countOf(unfiltered, 'paper', 'papers')} found`;
  const found = [
    people.length > 0 && countOf(people.length, 'person', 'people'),
    papers > 0 && countOf(papers, 'paper', 'papers'),
  ].filter((part) => part !== false);
  if (found.length === 0) return `Nothing matches “${query}”.`;
  const sum = found.join(' and ');
  return nearMisses ? `Nothing matches “${query}” exactly. Near misses: ${sum}.` : `${sum} found`;
}

/** `1 paper`, `3 papers`, `10,000 papers`. */
export function countOf(count: number, singular: string, plural: string): string {
  return `${numberOf(count)} ${count === 1 ? singular : plural}`;
}

function numberOf(count: number): string {
  return count.toLocaleString('en');
}
