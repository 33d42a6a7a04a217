import type { SearchAnswer } from '../search/searcher.ts';
import type { CitationSelection } from './citation-selection.ts';
import { findPart } from './find-part.ts';
import { makePaperResult, type PaperSource } from './paper-result.ts';
import { PeopleChips } from './people-chips.ts';
import { makePersonResult } from './person-result.ts';
import { ResultList } from './result-list.ts';
import type { SearchStarter } from './search-starter.ts';
import { summariseResults } from './search-summary.ts';

/** Long enough that a screen reader is not told of every letter. */
const announcementDelayMs = 600;

/** The part of the search below its box: what was found, or the page's own list in its place. */
export class ResultsView {
  readonly element: HTMLElement;
  /** The way to try again, shown where something could not be fetched. */
  readonly retry: HTMLButtonElement;
  readonly #summary: HTMLElement;
  readonly #announcement: HTMLElement;
  readonly #pageList: HTMLElement | null;
  readonly #people: PeopleChips;
  readonly #papers: ResultList;
  #answer: SearchAnswer | undefined;
  #ticks: CitationSelection | undefined;
  #timer = 0;

  constructor(search: HTMLElement, starter: SearchStarter) {
    this.element = findPart(search, '[data-results]', HTMLElement);
    this.retry = findPart(search, '[data-retry]', HTMLButtonElement);
    this.#summary = findPart(search, '[data-summary]', HTMLElement);
    this.#announcement = findPart(search, '[role=status]', HTMLElement);
    this.#pageList = document.getElementById(search.getAttribute('for') ?? '');
    const { paperPath = '', personPath = '', owner } = search.dataset;
    const template = findPart(search, 'template[data-paper-result]', HTMLTemplateElement);
    const source: PaperSource = { template, paperPath, personPath, owner, pageList: this.#pageList };
    const personTemplate = findPart(search, 'template[data-person-result]', HTMLTemplateElement);
    this.#people = new PeopleChips(findPart(search, '[data-people]', HTMLElement), (person) =>
      makePersonResult(personTemplate, personPath, person),
    );
    this.#papers = new ResultList(
      findPart(search, '[data-papers-found]', HTMLElement),
      (row) => {
        const result = makePaperResult(source, row);
        result.dataset['position'] = `${row.position}`;
        this.#ticks?.addBox(result);
        if (this.#answer?.inAbstracts)
          void import('./abstract-excerpt.ts').then(({ addExcerpt }) =>
            addExcerpt(result, async (text) => (await starter.get()).excerpt(text)),
          );
        return result;
      },
      async (from, to) => (await starter.get()).rows(from, to),
    );
    const toggle = findPart(search, '[data-toggle-ticks]', HTMLButtonElement);
    toggle.addEventListener('click', async () => {
      const { CitationSelection } = await import('./citation-selection.ts');
      this.#ticks ??= new CitationSelection(
        findPart(search, '[data-ticks]', HTMLElement),
        this.element,
        async () => (await starter.get()).positions(),
      );
      toggle.setAttribute('aria-pressed', `${this.#ticks.toggle()}`);
    });
  }

  /** What is shown; `undefined` while that is the page's own list. */
  get answer(): SearchAnswer | undefined {
    return this.#answer;
  }

  /** The main links of the results, in their order. */
  get links(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[data-result]')];
  }

  /** @returns whether a result that had the focus is gone */
  show(query: string, answer: SearchAnswer): boolean {
    const isSame = this.#answer !== undefined && looksOf(answer) === looksOf(this.#answer);
    const hadFocus = this.element.contains(document.activeElement);
    this.retry.hidden = true;
    this.element.hidden = false;
    this.element.toggleAttribute('data-empty', answer.papers === 0);
    if (this.#pageList) this.#pageList.hidden = true;
    this.#answer = answer;
    if (!isSame) {
      this.#people.show(answer.people);
      this.#papers.show(answer.papers, answer.rows);
    }
    this.say(summariseResults(query, answer));
    return hadFocus && !this.element.contains(document.activeElement);
  }

  /** @param message shown above the page's own list; none if empty */
  showPageList(message: string): void {
    this.#answer = undefined;
    this.#people.show([]);
    this.#papers.show(0, []);
    this.retry.hidden = true;
    this.element.hidden = message === '';
    this.element.setAttribute('data-empty', '');
    if (this.#pageList) this.#pageList.hidden = false;
    this.say(message);
  }

  /** Says something above the results, and to screen readers when typing pauses. */
  say(message: string): void {
    document.documentElement.removeAttribute('data-search');
    this.#summary.textContent = message;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#announcement.textContent = message), announcementDelayMs);
  }
}

/** All that is seen of an answer, so that nothing moves when another looks the same. */
function looksOf({ papers, people, rows, inAbstracts }: SearchAnswer): string {
  return JSON.stringify([papers, inAbstracts, people, rows]);
}
