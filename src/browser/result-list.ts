import type { ResultRow } from '../search/searcher.ts';

/** As many as an answer brings along. */
const rowsOfBlock = 50;

/**
 * A list of papers of any length, of which only what is near the window is in the page: blocks of {@link rowsOfBlock}
 * results, each an `<ol>` that is filled when it comes near and emptied, at its height, when it is far away.
 */
export class ResultList {
  readonly #container: HTMLElement;
  readonly #makeResult: (row: ResultRow) => HTMLElement;
  readonly #fetchRows: (from: number, to: number) => Promise<ResultRow[]>;
  readonly #watcher: IntersectionObserver;
  readonly #near = new Set<Element>();

  constructor(
    container: HTMLElement,
    makeResult: (row: ResultRow) => HTMLElement,
    fetchRows: (from: number, to: number) => Promise<ResultRow[]>,
  ) {
    this.#container = container;
    this.#makeResult = makeResult;
    this.#fetchRows = fetchRows;
    this.#watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) {
            this.#near.add(target);
            void this.#fill(target as HTMLOListElement);
          } else {
            this.#near.delete(target);
            this.#empty(target as HTMLOListElement);
          }
        }
      },
      { root: container.closest('dialog'), rootMargin: '1500px 0px' },
    );
  }

  /** Shows `count` results, of which the first are given. */
  show(count: number, first: readonly ResultRow[]): void {
    this.#watcher.disconnect();
    this.#near.clear();
    const blocks = Array.from({ length: Math.ceil(count / rowsOfBlock) }, (_, at) => {
      const block = document.createElement('ol');
      block.start = at * rowsOfBlock + 1;
      return block;
    });
    const [head, ...others] = blocks;
    head?.append(...first.map(this.#makeResult));
    this.#container.replaceChildren(...blocks);
    if (!head || others.length === 0) return;
    const height = head.offsetHeight / Math.max(1, first.length);
    for (const block of others) {
      block.style.height = `${height * Math.min(rowsOfBlock, count + 1 - block.start)}px`;
      this.#watcher.observe(block);
    }
    this.#watcher.observe(head);
  }

  async #fill(block: HTMLOListElement): Promise<void> {
    if (block.childElementCount > 0) return;
    const from = block.start - 1;
    const rows = await this.#fetchRows(from, from + rowsOfBlock);
    if (!this.#near.has(block) || block.childElementCount > 0) return;
    block.append(...rows.map(this.#makeResult));
    block.style.height = '';
  }

  #empty(block: HTMLOListElement): void {
    if (block.childElementCount === 0 || block.contains(document.activeElement)) return;
    block.style.height = `${block.offsetHeight}px`;
    block.replaceChildren();
  }
}
