import { downloadCitations } from './download-citations.ts';
import { countOf } from './search-summary.ts';

/**
 * Papers ticked for their citations. While it is on, each result has a box to tick; the choice outlives the search that
 * made it.
 */
export class CitationSelection {
  readonly #bar: HTMLElement;
  readonly #results: HTMLElement;
  readonly #positionsOfAll: () => Promise<number[]>;
  readonly #ticked = new Set<number>();
  #isOn = false;

  /**
   * @param bar holds `[data-tick-all]`, `[data-ticked]` for the count, a `button[data-format]` for each format of
   *   citations, and `[data-citation-problem]`; `data-citations` is their address with `{format}` in it
   */
  constructor(bar: HTMLElement, results: HTMLElement, positionsOfAll: () => Promise<number[]>) {
    this.#bar = bar;
    this.#results = results;
    this.#positionsOfAll = positionsOfAll;
    bar.querySelector('[data-tick-all]')?.addEventListener('click', () => void this.#tickAll());
    bar.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-format]');
      if (button) void this.#download(button.dataset['format'] ?? '');
    });
    results.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset['tick'] !== undefined)
        this.#tick(Number(target.dataset['tick']), target.checked);
    });
  }

  /** Turns ticking on or off; off, nothing is ticked. */
  toggle(): boolean {
    this.#isOn = !this.#isOn;
    this.#ticked.clear();
    this.#bar.hidden = !this.#isOn;
    this.#results.toggleAttribute('data-ticking', this.#isOn);
    for (const result of this.#results.querySelectorAll<HTMLElement>('[data-position]')) this.addBox(result);
    this.#show();
    return this.#isOn;
  }

  /** Adds the box to a result, an element with `data-position`, unless it has one. */
  addBox(result: HTMLElement): void {
    if (result.querySelector('[data-tick]')) return;
    const position = Number(result.dataset['position']);
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'search-tick';
    box.dataset['tick'] = `${position}`;
    box.checked = this.#ticked.has(position);
    box.setAttribute(
      'aria-label',
      `Cite “${result.querySelector('[data-title]')?.textContent?.trim() ?? ''}”`,
    );
    result.prepend(box);
  }

  #tick(position: number, isTicked: boolean): void {
    if (isTicked) this.#ticked.add(position);
    else this.#ticked.delete(position);
    this.#show();
  }

  async #tickAll(): Promise<void> {
    const all = await this.#positionsOfAll();
    const isEach = all.every((position) => this.#ticked.has(position));
    for (const position of all) {
      if (isEach) this.#ticked.delete(position);
      else this.#ticked.add(position);
    }
    this.#show();
  }

  #show(): void {
    for (const box of this.#results.querySelectorAll<HTMLInputElement>('[data-tick]'))
      box.checked = this.#ticked.has(Number(box.dataset['tick']));
    const count = this.#bar.querySelector('[data-ticked]');
    if (count) count.textContent = `${countOf(this.#ticked.size, 'paper', 'papers')} ticked`;
    for (const button of this.#bar.querySelectorAll<HTMLButtonElement>('[data-format]'))
      button.disabled = this.#ticked.size === 0;
    this.#say('');
  }

  async #download(format: string): Promise<void> {
    const positions = [...this.#ticked].sort((a, b) => a - b);
    const address = (this.#bar.dataset['citations'] ?? '').replace('{format}', format);
    try {
      await downloadCitations(address, format, positions);
      this.#say('');
    } catch {
      this.#say('The citations could not be fetched. Please try again.');
    }
  }

  #say(message: string): void {
    const problem = this.#bar.querySelector('[data-citation-problem]');
    if (problem) problem.textContent = message;
  }
}
