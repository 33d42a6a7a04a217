import type { SearchAnswer } from '../search/searcher.ts';
import type { SearchRequest } from '../search/search-request.ts';
import { addExcerpt } from './abstract-excerpt.ts';
import type { CitationSelection } from './citation-selection.ts';
import { FilterControls } from './filter-controls.ts';
import { makePaperResult, type PaperSource } from './paper-result.ts';
import { PeopleChips } from './people-chips.ts';
import { makePersonResult } from './person-result.ts';
import { moveAmongResults } from './result-keys.ts';
import { ResultList } from './result-list.ts';
import { asksForAnything, parametersOf, requestOfAddress, SearchAddress } from './search-address.ts';
import type { SearchNotice, SearchService } from './search-session.ts';
import { summariseResults } from './search-summary.ts';

/** Long enough that a screen reader is not told of every letter. */
const announcementDelayMs = 600;
/** Waiting longer than this wants an explanation; longer than that, a way out. */
const slowAfterMs = 1000;
const verySlowAfterMs = 10_000;
/** With fewer papers the list is fetched before anyone asks, and with more the search has a thread of its own. */
const mostPapersAhead = 500;
const mostPapersInPage = 2000;
/** As many papers make it worth to narrow them down; without a question, as many as one does not look through. */
const fewestToFilter = 5;
const fewestToBrowse = 30;

/**
 * `<publication-search>`: searches the site's publications as one types. Its markup comes with the page, see
 * `components/SearchBox.astro`, and so do its settings:
 * - `for`: the id of the page's own list, in whose place results are shown;
 * - `data-list`, `data-abstracts`: the addresses of the files to search; `data-papers`: how many papers there are;
 * - `data-paper-path`, `data-person-path`: paths with `{slug}` in them;
 * - `data-in-dialog`: set where the page's address is about something else.
 */
class PublicationSearch extends HTMLElement {
  readonly #address = this.dataset['inDialog'] === undefined ? new SearchAddress() : undefined;
  readonly #paperCount = Number(this.dataset['papers']);
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #results = this.#part('[data-results]', HTMLElement);
  readonly #summary = this.#part('[data-summary]', HTMLElement);
  readonly #retry = this.#part('[data-retry]', HTMLButtonElement);
  readonly #announcement = this.#part('[role=status]', HTMLElement);
  readonly #filterGroup = this.#part('[data-filters]', HTMLElement);
  readonly #filterToggle = this.#part('[data-toggle-filters]', HTMLButtonElement);
  readonly #clearFilters = this.#part('[data-clear-filters]', HTMLButtonElement);
  readonly #sort = this.#part('select[name=sort]', HTMLSelectElement);
  readonly #citeToggle = this.#part('[data-toggle-ticks]', HTMLButtonElement);
  readonly #pageList = document.getElementById(this.getAttribute('for') ?? '');
  readonly #paperSource: PaperSource = {
    template: this.#part('template[data-paper-result]', HTMLTemplateElement),
    paperPath: this.dataset['paperPath'] ?? '',
    personPath: this.dataset['personPath'] ?? '',
    pageList: this.#pageList,
  };
  readonly #personTemplate = this.#part('template[data-person-result]', HTMLTemplateElement);
  readonly #people = new PeopleChips(this.#part('[data-people]', HTMLElement), (person) =>
    makePersonResult(this.#personTemplate, this.#paperSource.personPath, person),
  );
  readonly #papers = new ResultList(
    this.#part('[data-papers-found]', HTMLElement),
    (row) => {
      const result = makePaperResult(this.#paperSource, row);
      result.dataset['position'] = `${row.position}`;
      this.#ticks?.addBox(result);
      if (this.#answer?.inAbstracts)
        void addExcerpt(result, async (text) => (await this.#service()).excerpt(text));
      return result;
    },
    async (from, to) => (await this.#service()).rows(from, to),
  );
  readonly #filters = new FilterControls(this.#filterGroup, () => void this.#ask());
  #ticks: CitationSelection | undefined;
  #started: Promise<SearchService> | undefined;
  #answer: SearchAnswer | undefined;
  #asked = '';
  #announcementTimer = 0;
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
    this.#retry.addEventListener('click', () => this.#askAgain(), { signal });
    this.#filterToggle.addEventListener('click', () => this.#toggleFilters(), { signal });
    this.#clearFilters.addEventListener('click', () => this.#clear(), { signal });
    this.#citeToggle.addEventListener('click', () => void this.#toggleTicks(), { signal });
    this.addEventListener('keydown', (event) => this.#takeKey(event), { signal });
    this.addEventListener('click', (event) => this.#takeClick(event), { signal, capture: true });
    if (this.#address) {
      addEventListener('popstate', () => this.#restoreFromAddress(), { signal });
      addEventListener('pageshow', ({ persisted }) => persisted && this.#restoreFromAddress(), { signal });
      if (this.#input.value === '') this.#restoreFromAddress();
    }
    if (this.#input.value !== '') void this.#ask();
    this.#filterToggle.hidden = this.#paperCount < fewestToBrowse && !asksForAnything(this.#request());
    if (this.#paperCount <= mostPapersAhead) whenIdle(() => this.#fetchAhead());
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** The engine comes when it is first needed, and after a failure again. */
  #service(): Promise<SearchService> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  async #start(): Promise<SearchService> {
    const { list = '', abstracts = '' } = this.dataset;
    const takeNotice = (notice: SearchNotice): void => this.#takeNotice(notice);
    if (this.#paperCount > mostPapersInPage) {
      const { WorkerSession } = await import('./worker-session.ts');
      return new WorkerSession({ list, abstracts }, takeNotice);
    }
    const { SearchSession } = await import('./search-session.ts');
    return new SearchSession({ list, abstracts }, takeNotice);
  }

  #request(): SearchRequest {
    const request: SearchRequest = { query: this.#input.value.trim(), ...this.#filters.chosen };
    if (this.#sort.value === 'newest') request.sort = 'newest';
    return request;
  }

  #takeKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (moveAmongResults(event, this.#input, this.#resultLinks())) event.preventDefault();
    // Escape in a search field clears it by itself, and would leave the dialog open.
    const dialog = this.closest('dialog');
    if (event.key !== 'Escape' || this.querySelector(':popover-open')) return;
    if (!dialog && !asksForAnything(this.#request())) return;
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
    this.#resultLinks()[0]?.click();
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
    this.#service()
      .then((service) => service.open())
      .catch(() => undefined);
  }

  #askAgain(): void {
    this.#input.focus();
    this.#asked = '';
    void this.#ask();
  }

  #takeNotice(notice: SearchNotice): void {
    if (this.#asked === '') return;
    if (notice === 'incomplete') {
      this.#say('Not everything could be fetched, so that some of it is not found.');
      this.#retry.hidden = false;
    } else {
      this.#asked = '';
      void this.#ask();
    }
  }

  #toggleFilters(): void {
    const isOpen = this.#filterGroup.hidden;
    this.#filterGroup.hidden = !isOpen;
    this.#filterToggle.setAttribute('aria-expanded', `${isOpen}`);
    if (isOpen && !this.#answer)
      this.#service()
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

  async #toggleTicks(): Promise<void> {
    if (!this.#ticks) {
      const { CitationSelection } = await import('./citation-selection.ts');
      const bar = this.#part('[data-ticks]', HTMLElement);
      this.#ticks ??= new CitationSelection(bar, this.#results, async () =>
        (await this.#service()).positions(),
      );
    }
    this.#citeToggle.setAttribute('aria-pressed', `${this.#ticks.toggle()}`);
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
    const verySlow = setTimeout(() => asked === this.#asked && (this.#retry.hidden = false), verySlowAfterMs);
    const answer = await this.#service()
      .then((service) => service.ask(request))
      .catch(() => undefined);
    clearTimeout(slow);
    clearTimeout(verySlow);
    if (asked !== this.#asked) return;
    if (!answer) return this.#showFailure();
    this.#show(request, answer);
    void this.#service().then((service) => service.resume());
  }

  #saySlow(asked: string): void {
    if (asked !== this.#asked || this.#answer) return;
    this.#results.hidden = false;
    this.#say('The list of papers is on its way …');
  }

  #show(request: SearchRequest, answer: SearchAnswer): void {
    const isSame = this.#answer !== undefined && isSameList(answer, this.#answer);
    const { query, sort: _, ...filters } = request;
    const isFiltered = Object.keys(filters).length > 0;
    this.#retry.hidden = true;
    this.#results.hidden = false;
    this.#results.toggleAttribute('data-empty', answer.papers === 0);
    if (this.#pageList) this.#pageList.hidden = true;
    this.#filters.offer(answer.facets);
    this.#filterToggle.hidden =
      !isFiltered && this.#paperCount < fewestToBrowse && answer.unfiltered < fewestToFilter;
    if (isFiltered && this.#filterGroup.hidden) this.#toggleFilters();
    this.#clearFilters.hidden = !isFiltered;
    this.#answer = answer;
    if (!isSame) {
      const hadFocus = this.#results.contains(document.activeElement);
      this.#people.show(answer.people);
      this.#papers.show(answer.papers, answer.rows);
      if (hadFocus && !this.#results.contains(document.activeElement)) this.#input.focus();
    }
    this.#say(summariseResults(query, answer));
  }

  #showFailure(): void {
    this.#showPageList('The list to search could not be fetched.');
    this.#retry.hidden = false;
  }

  /** @param message shown above the page's own list; none if empty */
  #showPageList(message: string): void {
    this.#answer = undefined;
    this.#people.show([]);
    this.#papers.show(0, []);
    this.#retry.hidden = true;
    this.#results.hidden = message === '';
    this.#results.setAttribute('data-empty', '');
    this.#clearFilters.hidden = true;
    if (this.#pageList) this.#pageList.hidden = false;
    this.#say(message);
  }

  #say(message: string): void {
    document.documentElement.removeAttribute('data-search');
    this.#summary.textContent = message;
    clearTimeout(this.#announcementTimer);
    this.#announcementTimer = window.setTimeout(() => {
      this.#announcement.textContent = message;
    }, announcementDelayMs);
  }

  #resultLinks(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>('[data-result]')];
  }

  #part<Part extends Element>(selector: string, kind: new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`The search box has no ${selector}.`);
    return part;
  }
}

/** Whether two answers look the same, so that nothing need move. */
function isSameList(a: SearchAnswer, b: SearchAnswer): boolean {
  const look = ({ papers, people, rows, inAbstracts }: SearchAnswer): string =>
    JSON.stringify([papers, inAbstracts, people, rows]);
  return look(a) === look(b);
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1000);
}

customElements.define('publication-search', PublicationSearch);
