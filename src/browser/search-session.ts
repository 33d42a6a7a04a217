import { findIdentified, readIdentifier } from '../search/identifier.ts';
import { decodeSearchList } from '../search/list-file.ts';
import { Searcher, type ResultRow, type SearchAnswer } from '../search/searcher.ts';
import type { Excerpt } from '../search/search-engine.ts';
import type { SearchRequest } from '../search/search-request.ts';

/**
 * Where the files are that search reads: `list` and `abstracts`, with `-2`, `-3` … before the ending for further files, and
 * `citations`, the CSL-JSON of all publications.
 */
export interface SearchAddresses {
  list: string;
  abstracts: string;
  citations: string;
}

/** What happens in a session between questions: more can be found now, or what is missing could not be fetched. */
export type SearchNotice = 'grown' | 'incomplete';

/** What the search box talks to; the same in the page and in a worker. */
export interface SearchService {
  /** Fetches what can be searched first. Fetches it again after a failure. */
  open(): Promise<void>;
  /** Goes on fetching the rest. */
  resume(): Promise<void>;
  ask(request: SearchRequest): Promise<SearchAnswer>;
  rows(from: number, to: number): Promise<ResultRow[]>;
  positions(): Promise<number[]>;
  excerpt(abstract: string): Promise<Excerpt | undefined>;
  /** Stops what it has going; nothing is asked of it any more. */
  close?(): void;
}

/** Fetches the list to search, file by file, and answers requests over what is there. */
export class SearchSession implements SearchService {
  readonly #addresses: SearchAddresses;
  readonly #onNotice: (notice: SearchNotice) => void;
  #opened: Promise<Searcher> | undefined;
  #citations: Promise<unknown> | undefined;
  #resuming = false;
  #files = 1;
  #lists = 1;
  /** The position of the first paper of each file that is there, and of the one after. */
  readonly #firstPapers = [0];
  #abstracts = 0;

  constructor(addresses: SearchAddresses, onNotice: (notice: SearchNotice) => void) {
    this.#addresses = addresses;
    this.#onNotice = onNotice;
  }

  async open(): Promise<void> {
    this.#opened ??= this.#fetchFirst().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    await this.#opened;
  }

  async resume(): Promise<void> {
    const searcher = await this.#opened;
    if (!searcher || this.#resuming) return;
    this.#resuming = true;
    try {
      await this.#fetchRest(searcher);
    } catch {
      this.#onNotice('incomplete');
    }
    this.#resuming = false;
  }

  async ask(request: SearchRequest): Promise<SearchAnswer> {
    const searcher = await this.#searcher();
    const identifier = readIdentifier(request.query);
    return searcher.ask(request, identifier === undefined ? [] : await this.#findIdentified(identifier));
  }

  async rows(from: number, to: number): Promise<ResultRow[]> {
    return (await this.#searcher()).rows(from, to);
  }

  async positions(): Promise<number[]> {
    return (await this.#searcher()).positions();
  }

  async excerpt(abstract: string): Promise<Excerpt | undefined> {
    return (await this.#searcher()).excerpt(abstract);
  }

  /** Identifiers are in the list of citations alone, which is fetched when somebody asks for one. */
  async #findIdentified(identifier: string): Promise<number[]> {
    try {
      this.#citations ??= fetchJson(this.#addresses.citations);
      return findIdentified(await this.#citations, identifier);
    } catch {
      this.#citations = undefined;
      return [];
    }
  }

  async #searcher(): Promise<Searcher> {
    await this.open();
    return this.#opened as Promise<Searcher>;
  }

  async #fetchFirst(): Promise<Searcher> {
    const list = decodeSearchList(await fetchJson(this.#addresses.list));
    const searcher = new Searcher();
    searcher.add(list);
    searcher.refresh();
    this.#files = list.files;
    this.#firstPapers[1] = list.papers.length;
    return searcher;
  }

  async #fetchRest(searcher: Searcher): Promise<void> {
    while (this.#lists < this.#files) {
      const file = this.#lists + 1;
      const list = decodeSearchList(await fetchJson(nameFile(this.#addresses.list, file)), searcher.people);
      searcher.add(list);
      this.#firstPapers[file] = (this.#firstPapers[file - 1] as number) + list.papers.length;
      this.#lists = file;
      // Whenever the list has doubled, so that all that is built takes no longer than twice what the last does.
      if (file !== this.#files && (file & (file - 1)) !== 0) continue;
      searcher.refresh();
      this.#onNotice('grown');
    }
    while (this.#abstracts < this.#files) {
      const words = await fetchJson(nameFile(this.#addresses.abstracts, this.#abstracts + 1));
      searcher.addAbstracts({ words, firstPaper: this.#firstPapers[this.#abstracts] as number });
      this.#abstracts++;
      this.#onNotice('grown');
    }
  }
}

/** The address of a file of several: `search.json`, `search-2.json` … */
function nameFile(address: string, file: number): string {
  return file === 1 ? address : address.replace(/\.json$/, `-${file}.json`);
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered with status ${response.status}.`);
  return response.json();
}
