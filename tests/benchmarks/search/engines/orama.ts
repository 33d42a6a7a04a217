import { create, insertMultiple, search } from '@orama/orama';
import { stripAccents, toDocuments, type BenchmarkEngine } from './engine.ts';

/** Orama with one typo a word, all words required. */
export const orama: BenchmarkEngine = {
  name: 'orama',
  async build(collection) {
    const database = create({ schema: { title: 'string', authors: 'string' } as const });
    const documents = toDocuments(collection).map(({ id, title, authors }) => ({
      id: String(id),
      title: stripAccents(title),
      authors: stripAccents(authors),
    }));
    await insertMultiple(database, documents, 1000);
    return {
      search(query) {
        const found = search(database, {
          term: stripAccents(query),
          tolerance: 1,
          threshold: 0,
          limit: 500,
          boost: { title: 2 },
        });
        if (found instanceof Promise) throw new Error('Orama answered later than it was asked.');
        return found.hits.map(({ id }) => Number(id));
      },
    };
  },
};
