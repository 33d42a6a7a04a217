import { createLexiconSearch } from '../../../../src/search/lexicon-search.ts';
import type { BenchmarkEngine } from './engine.ts';

/** This project's search. */
export const lexicon: BenchmarkEngine = {
  name: 'offprint',
  build(collection) {
    const engine = createLexiconSearch(collection);
    return { search: (query) => engine.search(query).papers.map(({ paper }) => paper) };
  },
};

/** The same with the abstracts loaded. */
export const lexiconWithAbstracts: BenchmarkEngine = {
  name: 'offprint+abstracts',
  build(collection, abstracts) {
    const engine = createLexiconSearch(collection);
    engine.addAbstracts(abstracts);
    return { search: (query) => engine.search(query).papers.map(({ paper }) => paper) };
  },
};
