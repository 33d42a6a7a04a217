/** Left on the history entry that a search made, so that a search begun after clearing it does not make another. */
const searchEntry = 'offprint-search';
/** Browsers refuse to rewrite the address more than some hundred times in half a minute. */
const writeDelayMs = 200;

/** The query of the page's address. */
export function queryOfAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Keeps `?q=` of the page's address up with what is typed. A search makes one history entry, so that Back leaves it. */
export class SearchAddress {
  #pending: string | undefined;
  #timer = 0;

  /** Takes note of what is asked now. The beginning of a search is written at once, the rest when typing pauses. */
  keep(query: string): void {
    this.#pending = query;
    clearTimeout(this.#timer);
    if (queryOfAddress() === '') this.write();
    else this.#timer = window.setTimeout(() => this.write(), writeDelayMs);
  }

  /** Writes what has not been written yet: due before the page is left. */
  write(): void {
    clearTimeout(this.#timer);
    const query = this.#pending;
    this.#pending = undefined;
    if (query === undefined || query === queryOfAddress()) return;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    const begins = queryOfAddress() === '' && history.state !== searchEntry;
    if (begins) history.pushState(searchEntry, '', address);
    else history.replaceState(history.state, '', address);
  }

  /** Forgets what has not been written: the address has changed by itself. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
  }
}
