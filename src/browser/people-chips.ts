import type { PersonRow } from '../search/searcher.ts';

const shownAtFirst = 6;

/** The people found, as a row of chips: the first few, and the others when the button `[data-show-all]` is pressed. */
export class PeopleChips {
  readonly #group: HTMLElement;
  readonly #makeChip: (person: PersonRow) => HTMLElement;
  #people: readonly PersonRow[] = [];

  constructor(group: HTMLElement, makeChip: (person: PersonRow) => HTMLElement) {
    this.#group = group;
    this.#makeChip = makeChip;
    this.#button?.addEventListener('click', () => this.#showRest());
  }

  show(people: readonly PersonRow[]): void {
    this.#people = people;
    this.#group.hidden = people.length === 0;
    this.#list?.replaceChildren(...people.slice(0, shownAtFirst).map(this.#makeChip));
    if (!this.#button) return;
    this.#button.hidden = people.length <= shownAtFirst;
    this.#button.textContent = `Show all ${people.length} people`;
  }

  #showRest(): void {
    const rest = this.#people.slice(shownAtFirst).map(this.#makeChip);
    this.#list?.append(...rest);
    if (this.#button) this.#button.hidden = true;
    rest[0]?.querySelector<HTMLElement>('[data-result]')?.focus();
  }

  get #list(): HTMLElement | null {
    return this.#group.querySelector('ul');
  }

  get #button(): HTMLButtonElement | null {
    return this.#group.querySelector('[data-show-all]');
  }
}
