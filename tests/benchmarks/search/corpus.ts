import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { SearchCollection, SearchPaper } from '../../../src/search/collection.ts';

/** One line of a file of papers. */
export interface CorpusPaper {
  /** By which queries name it; its title does where there is none. */
  key?: string;
  title: string;
  authors: { given?: string; family?: string }[];
  abstract?: string;
  year?: string | number;
  venue?: string;
}

/** One line of a file of queries. Neutral papers count neither as right nor as wrong. */
export interface BenchmarkQuery {
  class: string;
  query: string;
  /** Keys of papers; or titles, for papers without keys. */
  relevant: string[];
  neutral?: string[];
}

/** Reads a file of one JSON object a line, decompressed when its name ends in `.br`; the first `limit` lines. */
export function readLines<Line>(path: string, limit = Infinity): Line[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n', limit === Infinity ? undefined : limit)
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The papers as search gets them: newest first, people once each by their names as displayed. */
export function toCollection(papers: readonly CorpusPaper[]): SearchCollection {
  const positions = new Map<string, number>();
  const people: SearchCollection['people'] = [];
  const personOf = (name: string): number => {
    const known = positions.get(name);
    if (known !== undefined) return known;
    positions.set(name, people.length);
    return people.push({ name }) - 1;
  };
  return {
    people,
    papers: papers.map(({ key, title, authors, year, venue }): SearchPaper => ({
      slug: key ?? title,
      title,
      authors: [
        ...new Set(authors.map(({ given, family }) => personOf([given, family].filter(Boolean).join(' ')))),
      ],
      ...(year !== undefined && { year: Number(year) }),
      ...(venue !== undefined && { venue }),
    })),
  };
}

/** Sorts papers as a bibliography lists them, newest first. */
export function sortNewestFirst(papers: readonly CorpusPaper[]): CorpusPaper[] {
  return [...papers].sort((a, b) => Number(b.year ?? 0) - Number(a.year ?? 0));
}
