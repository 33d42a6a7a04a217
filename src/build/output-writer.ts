import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isUntouched, type OutputRecord } from './output-record.ts';

/** What the thread is started with. */
export interface WriterOptions {
  /** The folder that the build writes into. */
  staging: string;
  /** The last output, and what is known of its pages; they are not written again where nothing of them changed. */
  previous?: { folder: string; record: OutputRecord };
}

/** What the thread is started with: the options, and a number that is 1 once nothing more shall be written. */
export type WriterThreadData = WriterOptions & { stopped: Int32Array };

/** What is sent to the thread: documents, or the wish for a summary. */
export type WriterRequest = WriterBatch | { finish: true };

/** Documents whose bytes stand one behind another, so that they change threads without a copy. */
export interface WriterBatch {
  /** In the output, with forward slashes. */
  paths: string[];
  /** Digests of what each was rendered from. */
  inputs: string[];
  /** Where in `bytes` each document ends. */
  ends: number[];
  bytes: Uint8Array<ArrayBuffer>;
}

export interface WriterSummary {
  /** Of every document, written or kept. */
  record: OutputRecord;
  /** Paths of documents that are in the last output as they should be, and so are not in the staging folder. */
  kept: string[];
  /** How many of the kept were not even rendered. */
  unrendered: number;
  bytes: number;
}

/** What the thread answers to each request. */
export type WriterAnswer =
  | { summary: WriterSummary }
  | { failure: unknown }
  /** The bytes of a batch, to be filled again. */
  | { written: ArrayBuffer };

const batchBytes = 4_000_000;
const batchLength = 200;
/** Batches that may wait for the thread, so that rendered pages do not pile up in memory. */
const maximumWaiting = 4;
/** A character of a string makes up to three bytes of UTF-8. */
const mostBytesACharacter = 3;

/** Writes documents in a thread of its own, while the main one renders. A failure to write surfaces at the next call. */
export class OutputWriter {
  readonly #previous: WriterOptions['previous'];
  readonly #thread: Worker;
  /** What is kept without a look at its bytes. */
  readonly #unrendered: OutputRecord = new Map();
  readonly #taken = new Set<string>();
  #paths: string[] = [];
  #inputs: string[] = [];
  #ends: number[] = [];
  /** Where the documents of the next batch are put, one behind another. */
  #bytes: Buffer<ArrayBuffer> = Buffer.alloc(batchBytes);
  /** Batches that the thread has given back. */
  readonly #spare: ArrayBuffer[] = [];
  #waiting = 0;
  #wake: (() => void) | undefined;
  #failure: unknown;
  #summary: WriterSummary | undefined;
  readonly #stopped = new Int32Array(new SharedArrayBuffer(4));

  constructor(options: WriterOptions) {
    this.#previous = options.previous;
    const workerData: WriterThreadData = { ...options, stopped: this.#stopped };
    this.#thread = new Worker(new URL('./output-writer-thread.ts', import.meta.url), { workerData });
    this.#thread.unref();
    this.#thread.on('message', (answer: WriterAnswer) => {
      this.#waiting--;
      if ('failure' in answer) this.#failure ??= answer.failure;
      if ('summary' in answer) this.#summary = answer.summary;
      if ('written' in answer && answer.written.byteLength === batchBytes) this.#spare.push(answer.written);
      this.#wake?.();
    });
    this.#thread.on('error', (error) => {
      this.#failure ??= error;
      this.#wake?.();
    });
  }

  /** Keeps a document of the last output that was rendered from the same; false when there is none. */
  keep(path: string, inputs: string): boolean {
    const before = this.#previous?.record.get(path);
    if (!before || inputs === '' || before.inputs !== inputs) return false;
    if (!isUntouched(join(this.#previous!.folder, path), before)) return false;
    this.#take(path);
    this.#unrendered.set(path, before);
    return true;
  }

  /**
   * @param inputs a digest of what it was rendered from; empty where that cannot be told
   * @throws when a document of this path was written before
   */
  async write(path: string, content: string | Uint8Array, inputs = ''): Promise<void> {
    this.#take(path);
    const mostBytes = content.length * (typeof content === 'string' ? mostBytesACharacter : 1);
    if ((this.#ends.at(-1) ?? 0) + mostBytes > this.#bytes.length) {
      await this.#passOn();
      if (mostBytes > batchBytes) this.#bytes = Buffer.alloc(mostBytes);
    }
    const start = this.#ends.at(-1) ?? 0;
    if (typeof content !== 'string') this.#bytes.set(content, start);
    // Four times as quick as a `TextEncoder` for letters beyond ASCII.
    const written = typeof content === 'string' ? this.#bytes.write(content, start) : content.length;
    this.#paths.push(path);
    this.#inputs.push(inputs);
    this.#ends.push(start + written);
    if (this.#paths.length === batchLength) await this.#passOn();
  }

  async #passOn(): Promise<void> {
    this.#sendBatch();
    // A turn of the event loop lets answers arrive.
    await new Promise(setImmediate);
    await this.#until(() => this.#waiting < maximumWaiting);
  }

  /** Writes what is left and ends the thread. */
  async finish(): Promise<WriterSummary> {
    this.#sendBatch();
    this.#send({ finish: true });
    await this.#until(() => this.#summary !== undefined);
    await this.#thread.terminate();
    const { record, kept, bytes } = this.#summary!;
    for (const [path, document] of this.#unrendered) record.set(path, document);
    return {
      record,
      kept: [...kept, ...this.#unrendered.keys()],
      unrendered: this.#unrendered.size,
      bytes: [...this.#unrendered.values()].reduce((sum, { size }) => sum + size, bytes),
    };
  }

  #take(path: string): void {
    if (this.#taken.has(path)) throw new Error(`Two pages have the address ${path}.`);
    this.#taken.add(path);
  }

  /** Keeps the thread from writing anything more, at once: for a process that is ending. */
  stop(): void {
    Atomics.store(this.#stopped, 0, 1);
  }

  #sendBatch(): void {
    const batch = { paths: this.#paths, inputs: this.#inputs, ends: this.#ends, bytes: this.#bytes };
    this.#send(batch, [this.#bytes.buffer]);
    this.#paths = [];
    this.#inputs = [];
    this.#ends = [];
    this.#bytes = Buffer.from(this.#spare.pop() ?? new ArrayBuffer(batchBytes));
  }

  #send(request: WriterRequest, moved: ArrayBuffer[] = []): void {
    this.#waiting++;
    this.#thread.postMessage(request, moved);
  }

  async #until(condition: () => boolean): Promise<void> {
    this.#thread.ref();
    while (this.#failure === undefined && !condition()) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    this.#thread.unref();
    if (this.#failure !== undefined) throw this.#failure;
  }
}
