import type { SearchCollection } from '../../../../src/search/collection.ts';

/** A search library set up for publications, as the benchmark drives it. */
export interface BenchmarkEngine {
  name: string;
  /** Builds what the engine needs and gives the search: positions of papers, best first. */
  build(
    collection: SearchCollection,
    abstracts: readonly (string | undefined)[],
  ): Promise<BenchmarkSearch> | BenchmarkSearch;
}

export interface BenchmarkSearch {
  search(query: string): number[];
  /** What would have to be downloaded in place of building it, where the library has a form for that. */
  exportIndex?(): string;
}

/** A paper as libraries for documents index it. */
export interface IndexedDocument {
  id: number;
  title: string;
  authors: string;
}

export function toDocuments({ papers, people }: SearchCollection): IndexedDocument[] {
  return papers.map(({ title, authors }, id) => ({
    id,
    title,
    authors: authors.map((person) => people[person]?.name ?? '').join(', '),
  }));
}

/** Lower case without accents, for libraries that would tell `é` from `e`. */
export function stripAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
