import type { SearchResults } from '../search/search-engine.ts';

/** What was found for a query in one line, for the eye and the screen reader: `4 people and 3 papers found`. */
export function summariseResults(query: string, { people, papers, nearMisses }: SearchResults): string {
  const found = [
    people.length > 0 && countOf(people.length, 'person', 'people'),
    papers.length > 0 && countOf(papers.length, 'paper', 'papers'),
  ].filter((part) => part !== false);
  if (found.length === 0) return `Nothing matches “${query}”.`;
  const sum = found.join(' and ');
  return nearMisses ? `Nothing matches “${query}”. Near misses: ${sum}.` : `${sum} found`;
}

/** `1 paper`, `3 papers`. */
export function countOf(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
