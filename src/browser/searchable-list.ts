import type { SearchCollection } from '../search/collection.ts';
import { decodeSearchList } from '../search/list-file.ts';
import type { SearchEngine } from '../search/search-engine.ts';

/** What searching needs, once it is there. */
export interface SearchableList {
  collection: SearchCollection;
  engine: SearchEngine;
}

/** Fetches the list and the engine when first asked, and again only when that failed. */
export class SearchableListSource {
  readonly #address: string;
  #fetched: Promise<SearchableList> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  fetch(): Promise<SearchableList> {
    this.#fetched ??= fetchList(this.#address).catch((error: unknown) => {
      this.#fetched = undefined;
      throw error;
    });
    return this.#fetched;
  }
}

async function fetchList(address: string): Promise<SearchableList> {
  const [response, { createLexiconSearch }] = await Promise.all([
    fetch(address),
    import('../search/lexicon-search.ts'),
  ]);
  if (!response.ok) throw new Error(`${address} answered with status ${response.status}.`);
  const collection = decodeSearchList(await response.json());
  return { collection, engine: createLexiconSearch(collection) };
}
