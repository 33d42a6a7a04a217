import type { SearchAnswer } from '../search/searcher.ts';
import type { SearchRequest } from '../search/search-request.ts';
import { FilterControls } from './filter-controls.ts';
import { findPart } from './find-part.ts';
import { moveAmongResults } from './result-keys.ts';
import { ResultsView } from './results-view.ts';
import { asksForAnything, parametersOf, requestOfAddress, SearchAddress } from './search-address.ts';
import { SearchStarter } from './search-starter.ts';
import type { SearchNotice } from './search-session.ts';

/** Waiting longer than this wants an explanation; longer than that, a way out. */
const slowAfterMs = 1000;
const verySlowAfterMs = 10_000;
/** With fewer papers the list is fetched before anyone asks. */
const mostPapersAhead = 500;

/**
 * `<publication-search>`: searches the site's publications as one types. Its markup comes with the page, see
 * `components/SearchBox.astro`, and so do its settings:
 * - `for`: the id of the page's own list, in whose place results are shown;
 * - `data-list`, `data-abstracts`, `data-citations`: the addresses of the files to search; `data-papers`: how many papers
 *   there are;
 * - `data-paper-path`, `data-person-path`: paths with `{slug}` in them; `data-owner`: the slug of whose site it is;
 * - `data-in-dialog`: set where the page's address is about something else.
 */
class PublicationSearch extends HTMLElement {
  readonly #address = this.dataset['inDialog'] === undefined ? new SearchAddress() : undefined;
  readonly #input = findPart(this, 'input', HTMLInputElement);
  readonly #filterGroup = findPart(this, '[data-filters]', HTMLElement);
  readonly #filterToggle = findPart(this, '[data-toggle-filters]', HTMLButtonElement);
  readonly #clearFilters = findPart(this, '[data-clear-filters]', HTMLButtonElement);
  readonly #sort = findPart(this, 'select[name=sort]', HTMLSelectElement);
  readonly #filters = new FilterControls(this.#filterGroup, () => void this.#ask());
  readonly #starter = new SearchStarter(this.dataset, (notice) => this.#takeNotice(notice));
  readonly #view = new ResultsView(this, this.#starter);
  #asked = '';
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#input.addEventListener('focus', () => this.#fetchAhead(), { signal });
    this.#input.addEventListener(
      'input',
      (event) => {
        // What an input method shows while it composes is not yet what is meant.
        if (!(event as InputEvent).isComposing) void this.#ask();
      },
      { signal },
    );
    this.#input.addEventListener('compositionend', () => void this.#ask(), { signal });
    this.#input.form?.addEventListener('submit', (event) => this.#openFirst(event), { signal });
    this.#sort.addEventListener('change', () => void this.#ask(), { signal });
    this.#view.retry.addEventListener('click', () => this.#askAgain(), { signal });
    this.#filterToggle.addEventListener('click', () => this.#toggleFilters(), { signal });
    this.#clearFilters.addEventListener('click', () => this.#clear(), { signal });
    this.addEventListener('keydown', (event) => this.#takeKey(event), { signal });
    this.addEventListener('click', (event) => this.#takeClick(event), { signal, capture: true });
    if (this.#address) {
      addEventListener('popstate', () => this.#restoreFromAddress(), { signal });
      addEventListener('pageshow', ({ persisted }) => persisted && this.#restoreFromAddress(), { signal });
      if (this.#input.value === '') this.#restoreFromAddress();
    }
    if (this.#input.value !== '') void this.#ask();
    if (Number(this.dataset['papers']) <= mostPapersAhead) whenIdle(() => this.#fetchAhead());
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #request(): SearchRequest {
    const request: SearchRequest = { query: this.#input.value.trim(), ...this.#filters.chosen };
    if (this.#sort.value === 'newest') request.sort = 'newest';
    return request;
  }

  #takeKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (moveAmongResults(event, this.#input, this.#view.links)) event.preventDefault();
    const dialog = this.closest('dialog');
    if (event.key !== 'Escape' || this.querySelector(':popover-open')) return;
    if (!dialog && !asksForAnything(this.#request())) return;
    // Escape in a search field clears it by itself, and would leave the dialog open.
    event.preventDefault();
    if (dialog) return dialog.close();
    this.#input.value = '';
    this.#clear();
    this.#address?.write();
  }

  /** A word of the tips is put into the box; whatever else is clicked may leave the page. */
  #takeClick({ target }: Event): void {
    this.#address?.write();
    const tip = target instanceof Element && target.closest<HTMLElement>('[data-insert]');
    if (!tip) return;
    tip.closest<HTMLElement>('[popover]')?.hidePopover();
    this.#input.value = [this.#input.value.trim(), tip.dataset['insert']].filter(Boolean).join(' ');
    this.#input.focus();
    void this.#ask();
  }

  #openFirst(event: Event): void {
    event.preventDefault();
    this.#view.links[0]?.click();
  }

  #restoreFromAddress(): void {
    this.#address?.drop();
    const request = requestOfAddress();
    if (request.query !== this.#input.value.trim()) this.#input.value = request.query;
    this.#filters.set(request);
    this.#sort.value = request.sort ?? '';
    void this.#ask();
  }

  #fetchAhead(): void {
    // A failure is told when it matters: when something is asked.
    this.#starter
      .get()
      .then((service) => service.open())
      .catch(() => undefined);
  }

  #askAgain(): void {
    this.#input.focus();
    if (!this.#view.answer) this.#starter.restart();
    this.#asked = '';
    void this.#ask();
  }

  #takeNotice(notice: SearchNotice): void {
    if (this.#asked === '') return;
    if (notice === 'incomplete') {
      this.#view.say('Not everything could be fetched, so that some of it is not found.');
      this.#view.retry.hidden = false;
    } else {
      this.#asked = '';
      void this.#ask();
    }
  }

  #toggleFilters(): void {
    const isOpen = this.#filterGroup.hidden;
    this.#filterGroup.hidden = !isOpen;
    this.#filterToggle.setAttribute('aria-expanded', `${isOpen}`);
    if (!isOpen || this.#view.answer) return;
    this.#starter
      .get()
      .then((service) => service.ask({ query: '' }))
      .then(
        ({ facets }) => this.#filters.offer(facets),
        () => this.#showFailure(),
      );
  }

  #clear(): void {
    this.#filters.set({});
    this.#input.focus();
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const request = this.#request();
    const isAsking = asksForAnything(request);
    const asked = isAsking ? parametersOf(request).toString() : '';
    this.#address?.keep(request);
    if (isAsking && asked === this.#asked) return;
    this.#asked = asked;
    if (!isAsking) return this.#showPageList('');
    const slow = setTimeout(() => this.#saySlow(asked), slowAfterMs);
    const verySlow = setTimeout(() => {
      if (asked === this.#asked) this.#view.retry.hidden = false;
    }, verySlowAfterMs);
    const answer = await this.#starter
      .get()
      .then((service) => service.ask(request))
      .catch(() => undefined);
    clearTimeout(slow);
    clearTimeout(verySlow);
    if (asked !== this.#asked) return;
    if (!answer) return this.#showFailure();
    this.#show(request, answer);
    void this.#starter.get().then((service) => service.resume());
  }

  #saySlow(asked: string): void {
    if (asked !== this.#asked || this.#view.answer) return;
    this.#view.element.hidden = false;
    this.#view.say('The list of papers is on its way …');
  }

  #show(request: SearchRequest, answer: SearchAnswer): void {
    const { query, sort: _, ...filters } = request;
    const isFiltered = Object.keys(filters).length > 0;
    if (this.#view.show(query, answer)) this.#input.focus();
    this.#filters.offer(answer.facets);
    if (isFiltered && this.#filterGroup.hidden) this.#toggleFilters();
    this.#clearFilters.hidden = !isFiltered;
  }

  #showFailure(): void {
    this.#showPageList('The list to search could not be fetched.');
    this.#view.retry.hidden = false;
  }

  #showPageList(message: string): void {
    this.#view.showPageList(message);
    this.#clearFilters.hidden = true;
  }
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1000);
}

customElements.define('publication-search', PublicationSearch);
