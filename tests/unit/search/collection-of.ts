import { encodeAbstractWords } from '../../../src/search/abstract-file.ts';
import { buildAbstractLayer, type AbstractLayer } from '../../../src/search/abstract-layer.ts';
import type { SearchCollection, SearchPaper } from '../../../src/search/collection.ts';
import { createLexiconSearch, type LexiconSearch } from '../../../src/search/lexicon-search.ts';

/** A paper as tests write it: the title, then the authors as displayed. */
export type ShortPaper = readonly [
  title: string,
  authors?: readonly string[],
  facts?: { year?: number; venue?: string },
];

export function collectionOf(papers: readonly ShortPaper[]): SearchCollection {
  const names = [...new Set(papers.flatMap(([, authors = []]) => authors))];
  return {
    people: names.map((name) => ({ name })),
    papers: papers.map(([title, authors = [], facts = {}], index): SearchPaper => ({
      slug: `paper-${index}`,
      title,
      authors: authors.map((name) => names.indexOf(name)),
      ...facts,
    })),
  };
}

/** The abstracts of the papers as search loads them. */
export function abstractsOf(
  papers: readonly ShortPaper[],
  abstracts: readonly (string | undefined)[],
): AbstractLayer {
  const texts = papers.map(([title], at) => ({ title, abstract: abstracts[at] }));
  const files = encodeAbstractWords(texts, papers.length);
  return buildAbstractLayer(files.map((words) => ({ words, firstPaper: 0 })));
}

/** A search over short papers that answers with titles. */
export function searchOver(...papers: ShortPaper[]): {
  engine: LexiconSearch;
  addAbstracts(...abstracts: (string | undefined)[]): void;
  titles(query: string): string[];
  people(query: string): string[];
} {
  const collection = collectionOf(papers);
  const engine = createLexiconSearch(collection);
  return {
    engine,
    addAbstracts: (...abstracts) => engine.addAbstracts(abstractsOf(papers, abstracts)),
    titles: (query) => engine.search(query).papers.map(({ paper }) => collection.papers[paper]?.title ?? ''),
    people: (query) => engine.search(query).people.map(({ person }) => collection.people[person]?.name ?? ''),
  };
}
