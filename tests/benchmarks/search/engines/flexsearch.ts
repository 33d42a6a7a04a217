import FlexSearch from 'flexsearch';
import { stripAccents, toDocuments, type BenchmarkEngine } from './engine.ts';

/** FlexSearch with prefixes and its encoder for words that sound alike, which is as near as it comes to typos. */
export const flexsearch: BenchmarkEngine = {
  name: 'flexsearch',
  build(collection) {
    const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
    for (const { id, title, authors } of toDocuments(collection))
      index.add(id, stripAccents(`${title} ${authors}`));
    return { search: (query) => index.search(stripAccents(query), { limit: 500 }) as number[] };
  },
};
