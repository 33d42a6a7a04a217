import MiniSearch from 'minisearch';
import { stripAccents, toDocuments, type BenchmarkEngine } from './engine.ts';

/** MiniSearch with typos and prefixes, all words required. */
export const minisearch: BenchmarkEngine = {
  name: 'minisearch',
  build(collection) {
    const index = new MiniSearch({
      fields: ['title', 'authors'],
      processTerm: stripAccents,
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
        boost: { title: 2 },
      },
    });
    index.addAll(toDocuments(collection));
    return {
      search: (query) => index.search(query).map(({ id }) => id as number),
      exportIndex: () => JSON.stringify(index),
    };
  },
};
