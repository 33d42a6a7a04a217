import Fuse from 'fuse.js';
import { toDocuments, type BenchmarkEngine } from './engine.ts';

/** Fuse.js over whole papers, with the options that found most of several dozen. */
export const fuse: BenchmarkEngine = {
  name: 'fuse',
  build(collection) {
    const index = new Fuse(toDocuments(collection), {
      keys: ['title', 'authors'],
      useTokenSearch: true,
      tokenMatch: 'all',
      ignoreDiacritics: true,
      threshold: 0.3,
    });
    return {
      search: (query) => (query.trim() === '' ? [] : index.search(query).map(({ refIndex }) => refIndex)),
    };
  },
};
