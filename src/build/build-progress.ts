const number = new Intl.NumberFormat('en');

/** A quick route says nothing, so that a small site builds in silence. */
const silentMs = 2000;
const terminalIntervalMs = 200;
const plainIntervalMs = 10_000;

interface ProgressOptions {
  /** A line that is written over by the next, or plain lines. */
  isTerminal: boolean;
  write(text: string): void;
  /** In milliseconds. */
  now(): number;
}

/** Shows how far a long build is: documents done, documents a second, and in the end which route took how long. */
export class BuildProgress {
  readonly #options: ProgressOptions;
  #name: string | undefined;
  #startedMs = 0;
  #shownMs = 0;
  #isShown = false;

  constructor(options: ProgressOptions) {
    this.#options = options;
  }

  /** @param name of the route, as `/papers/[slug]` */
  report(name: string, done: number, total: number): void {
    const nowMs = this.#options.now();
    if (name !== this.#name) {
      this.#name = name;
      this.#startedMs = this.#shownMs = nowMs;
      this.#isShown = false;
    }
    const elapsedMs = nowMs - this.#startedMs;
    const isDone = done === total;
    const intervalMs = this.#options.isTerminal ? terminalIntervalMs : plainIntervalMs;
    const isDue = elapsedMs >= silentMs && nowMs - this.#shownMs >= intervalMs;
    if (!isDue && !(isDone && (this.#isShown || elapsedMs >= silentMs))) return;
    this.#shownMs = nowMs;
    this.#isShown = true;
    const rate = number.format(Math.round((done / Math.max(elapsedMs, 1)) * 1000));
    const state = isDone
      ? `${number.format(total)} in ${(elapsedMs / 1000).toFixed(1)} s, ${rate} a second`
      : `${number.format(done)} of ${number.format(total)}, ${rate} a second`;
    const { isTerminal, write } = this.#options;
    write(
      `${isTerminal ? '\r' : ''}  ${name}  ${state}${isTerminal ? '\u001B[K' : ''}${isTerminal && !isDone ? '' : '\n'}`,
    );
  }
}
