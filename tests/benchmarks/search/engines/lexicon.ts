import { encodeAbstractWords } from '../../../../src/search/abstract-file.ts';
import { buildAbstractLayer } from '../../../../src/search/abstract-layer.ts';
import { createLexiconSearch } from '../../../../src/search/lexicon-search.ts';
import { papersPerFile } from '../../../../src/search/list-file.ts';
import type { BenchmarkEngine } from './engine.ts';

/** This project's search. */
export const lexicon: BenchmarkEngine = {
  name: 'offprint',
  build(collection) {
    const engine = createLexiconSearch(collection);
    return { search: (query) => engine.search(query).papers.map(({ paper }) => paper) };
  },
};

/** The same with the words of the abstracts, which are loaded after the list. */
export const lexiconWithAbstracts: BenchmarkEngine = {
  name: 'offprint+abstracts',
  build(collection, abstracts) {
    const engine = createLexiconSearch(collection);
    const words = encodeAbstractWords(
      collection.papers.map(({ title }, at) => ({ title, abstract: abstracts[at] })),
      papersPerFile,
    );
    const parts = words.map((part, at) => ({ words: part, firstPaper: at * papersPerFile }));
    engine.addAbstracts(buildAbstractLayer(parts));
    return {
      search: (query) => engine.search(query).papers.map(({ paper }) => paper),
      exportIndex: () => JSON.stringify(words),
    };
  },
};
