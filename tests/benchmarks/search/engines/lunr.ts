import lunr from 'lunr';
import { stripAccents, toDocuments, type BenchmarkEngine } from './engine.ts';

/** Lunr without stemming: each word as it is, as a prefix and with a typo. */
export const lunrEngine: BenchmarkEngine = {
  name: 'lunr',
  build(collection) {
    const index = lunr(function () {
      this.ref('id');
      this.field('title', { boost: 2 });
      this.field('authors');
      this.pipeline.reset();
      this.searchPipeline.reset();
      for (const { id, title, authors } of toDocuments(collection))
        this.add({ id, title: stripAccents(title), authors: stripAccents(authors) });
    });
    return {
      search(query) {
        const words = lunr
          .tokenizer(stripAccents(query))
          .map(String)
          .filter((word) => /[\p{L}\p{N}]/u.test(word));
        const found = index.query((clauses) => {
          for (const word of words) {
            clauses.term(word, { boost: 10 });
            clauses.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING });
            if (word.length > 3) clauses.term(word, { editDistance: 1 });
          }
        });
        return found.map(({ ref }) => Number(ref));
      },
      exportIndex: () => JSON.stringify(index),
    };
  },
};
