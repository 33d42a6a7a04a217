/** Makes one result. Called for results that are shown only. */
export type MakeResult = () => HTMLElement;

/**
 * One kind of results: an element that holds a list, a `[data-show-all]` button, and is hidden when there are none.
 * The first `limit` results are shown, and the rest when the button is pressed.
 */
export class ResultGroup {
  readonly #group: HTMLElement;
  readonly #limit: number;
  readonly #plural: string;
  #results: readonly MakeResult[] = [];

  constructor(group: HTMLElement, limit: number, plural: string) {
    this.#group = group;
    this.#limit = limit;
    this.#plural = plural;
    this.#button?.addEventListener('click', () => this.#showRest());
  }

  /** @param results best first */
  show(results: readonly MakeResult[]): void {
    this.#results = results;
    this.#group.hidden = results.length === 0;
    this.#list?.replaceChildren(...results.slice(0, this.#limit).map((make) => make()));
    if (!this.#button) return;
    this.#button.hidden = results.length <= this.#limit;
    this.#button.textContent = `Show all ${results.length} ${this.#plural}`;
  }

  #showRest(): void {
    const rest = this.#results.slice(this.#limit).map((make) => make());
    this.#list?.append(...rest);
    if (this.#button) this.#button.hidden = true;
    rest[0]?.querySelector<HTMLElement>('[data-result]')?.focus();
  }

  get #list(): HTMLElement | null {
    return this.#group.querySelector('ul, ol');
  }

  get #button(): HTMLButtonElement | null {
    return this.#group.querySelector('[data-show-all]');
  }
}
