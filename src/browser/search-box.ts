import { type SearchableList, SearchableListSource } from './searchable-list.ts';
import { makePaperResult, type PaperSource } from './paper-result.ts';
import { makePersonResult } from './person-result.ts';
import { ResultGroup } from './result-group.ts';
import { asksForSearch, moveAmongResults } from './result-keys.ts';
import { queryOfAddress, SearchAddress } from './search-address.ts';
import { summariseResults } from './search-summary.ts';

const shownPeople = 6;
const shownPapers = 50;
/** Long enough that a screen reader is not told of every letter. */
const announcementDelayMs = 600;

/**
 * `<publication-search>`: searches the page's publications as one types. Its markup comes with the page, see
 * `components/SearchBox.astro`, and so do its settings:
 * - `for`: the id of the page's own list, in whose place results are shown;
 * - `data-list`: the address of the list to search;
 * - `data-paper-path`, `data-person-path`: paths with `{slug}` in them.
 */
class PublicationSearch extends HTMLElement {
  readonly #address = new SearchAddress();
  readonly #source = new SearchableListSource(this.dataset['list'] ?? '');
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #results = this.#part('[data-results]', HTMLElement);
  readonly #summary = this.#part('[data-summary]', HTMLElement);
  readonly #retry = this.#part('[data-retry]', HTMLButtonElement);
  readonly #announcement = this.#part('[role=status]', HTMLElement);
  readonly #personTemplate = this.#part('template[data-person-result]', HTMLTemplateElement);
  readonly #people = new ResultGroup(this.#part('[data-people]', HTMLElement), shownPeople, 'people');
  readonly #papers = new ResultGroup(this.#part('[data-papers-found]', HTMLElement), shownPapers, 'papers');
  readonly #pageList = document.getElementById(this.getAttribute('for') ?? '');
  readonly #paperSource: PaperSource = {
    template: this.#part('template[data-paper-result]', HTMLTemplateElement),
    paperPath: this.dataset['paperPath'] ?? '',
    personPath: this.dataset['personPath'] ?? '',
    pageList: this.#pageList,
  };
  #asked = '';
  #announcementTimer = 0;
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#input.addEventListener('focus', () => this.#fetchAhead(), { signal });
    this.#input.addEventListener('input', (event) => this.#takeInput(event as InputEvent), { signal });
    this.#input.addEventListener('compositionend', () => void this.#ask(this.#input.value), { signal });
    this.#input.form?.addEventListener('submit', (event) => this.#openFirst(event), { signal });
    this.#retry.addEventListener('click', () => void this.#askAgain(), { signal });
    this.addEventListener('keydown', (event) => this.#takeKey(event), { signal });
    this.addEventListener('click', () => this.#address.write(), { signal, capture: true });
    document.addEventListener('keydown', (event) => this.#takeShortcut(event), { signal });
    addEventListener('popstate', () => this.#restoreFromAddress(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#restoreFromAddress(), { signal });
    if (this.#input.value === '') this.#restoreFromAddress();
    else void this.#ask(this.#input.value);
    whenIdle(() => this.#fetchAhead());
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #takeInput(event: InputEvent): void {
    // What an input method shows while it composes is not yet what is meant.
    if (!event.isComposing) void this.#ask(this.#input.value);
  }

  #takeKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (moveAmongResults(event, this.#input, this.#resultLinks())) event.preventDefault();
    if (event.key === 'Escape' && this.#input.value !== '') {
      event.preventDefault();
      this.#input.value = '';
      this.#input.focus();
      void this.#ask('');
      this.#address.write();
    }
  }

  #takeShortcut(event: KeyboardEvent): void {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }

  #openFirst(event: Event): void {
    event.preventDefault();
    this.#resultLinks()[0]?.click();
  }

  #restoreFromAddress(): void {
    this.#address.drop();
    const query = queryOfAddress();
    if (query !== this.#input.value.trim()) this.#input.value = query;
    void this.#ask(query);
  }

  #fetchAhead(): void {
    // A failure is told when it matters: when something is asked.
    this.#source.fetch().catch(() => undefined);
  }

  #askAgain(): Promise<void> {
    this.#input.focus();
    this.#asked = '';
    return this.#ask(this.#input.value);
  }

  async #ask(typed: string): Promise<void> {
    const query = typed.trim();
    this.#address.keep(query);
    if (query === this.#asked) return;
    this.#asked = query;
    if (query === '') return this.#showPageList('');
    const list = await this.#source.fetch().catch(() => undefined);
    if (query !== this.#asked) return;
    if (list) this.#showResults(query, list);
    else this.#showFailure();
  }

  #showResults(query: string, { collection, engine }: SearchableList): void {
    const results = engine.search(query);
    const hadFocus = this.#results.contains(document.activeElement);
    this.#people.show(
      results.people.flatMap((match) => {
        const person = collection.people[match.person];
        if (!person) return [];
        return () => makePersonResult(this.#personTemplate, this.#paperSource.personPath, person, match);
      }),
    );
    this.#papers.show(
      results.papers.map((match) => () => makePaperResult(this.#paperSource, collection, match)),
    );
    this.#retry.hidden = true;
    this.#results.hidden = false;
    if (this.#pageList) this.#pageList.hidden = true;
    this.#say(summariseResults(query, results));
    if (hadFocus) this.#input.focus();
  }

  #showFailure(): void {
    this.#showPageList('The list to search could not be fetched.');
    this.#retry.hidden = false;
  }

  /** @param message shown above the page's own list; none if empty */
  #showPageList(message: string): void {
    this.#people.show([]);
    this.#papers.show([]);
    this.#retry.hidden = true;
    this.#results.hidden = message === '';
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

/** Safari has no `requestIdleCallback`. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1000);
}

customElements.define('publication-search', PublicationSearch);
