import { facetNames } from '../search/facet-names.ts';
import type { SearchRequest } from '../search/search-request.ts';

/** Left on the history entry that a search made, so that a search begun after clearing it does not make another. */
const searchEntry = 'offprint-search';
/** Browsers refuse to rewrite the address more than some hundred times in half a minute. */
const writeDelayMs = 200;

/** What the page's address asks for. */
export function requestOfAddress(): SearchRequest {
  const parameters = new URLSearchParams(location.search);
  const request: SearchRequest = { query: (parameters.get('q') ?? '').trim() };
  for (const name of facetNames) {
    const value = parameters.get(name);
    if (value) request[name] = value;
  }
  if (parameters.get('sort') === 'newest') request.sort = 'newest';
  return request;
}

/** The parameters of an address that asks for the same. */
export function parametersOf({ query, sort, ...filters }: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams(query === '' ? '' : { q: query });
  for (const name of facetNames) if (filters[name]) parameters.set(name, filters[name]);
  if (sort) parameters.set('sort', sort);
  return parameters;
}

/** Whether anything is asked for at all. */
export function asksForAnything({ query, sort: _, ...filters }: SearchRequest): boolean {
  return query !== '' || facetNames.some((name) => filters[name]);
}

/** Keeps the page's address up with what is asked. A search makes one history entry, so that Back leaves it. */
export class SearchAddress {
  #pending: SearchRequest | undefined;
  #timer = 0;

  /** Takes note of what is asked now. The beginning of a search is written at once, the rest when typing pauses. */
  keep(request: SearchRequest): void {
    this.#pending = request;
    clearTimeout(this.#timer);
    if (!asksForAnything(requestOfAddress())) this.write();
    else this.#timer = window.setTimeout(() => this.write(), writeDelayMs);
  }

  /** Writes what has not been written yet: due before the page is left. */
  write(): void {
    clearTimeout(this.#timer);
    const request = this.#pending;
    this.#pending = undefined;
    if (!request) return;
    const wanted = parametersOf(request);
    const current = requestOfAddress();
    if (wanted.toString() === parametersOf(current).toString()) return;
    const address = new URL(location.href);
    for (const name of ['q', 'sort', ...facetNames]) address.searchParams.delete(name);
    for (const [name, value] of wanted) address.searchParams.set(name, value);
    const begins = !asksForAnything(current) && history.state !== searchEntry;
    if (begins) history.pushState(searchEntry, '', address);
    else history.replaceState(history.state, '', address);
  }

  /** Forgets what has not been written: the address has changed by itself. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
  }
}
