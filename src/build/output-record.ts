import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of one document of an output. */
export interface DocumentRecord {
  /** Of its bytes. */
  hash: string;
  size: number;
  /** When its file was written. */
  modifiedMs: number;
}

/** The documents of an output by their paths in it. */
export type OutputRecord = Map<string, DocumentRecord>;

/** A file that remembers what was written into an output folder, kept outside of it. */
export class OutputRecordFile {
  readonly #file: string;

  /** @param cache the folder of such files */
  constructor(cache: string, outputFolder: string) {
    mkdirSync(cache, { recursive: true });
    const name = createHash('sha1').update(outputFolder).digest('hex').slice(0, 16);
    this.#file = join(cache, `output-${name}.txt`);
  }

  /** What is remembered; `undefined` when there is nothing. */
  read(): OutputRecord | undefined {
    if (!existsSync(this.#file)) return undefined;
    const record: OutputRecord = new Map();
    for (const line of readFileSync(this.#file, 'utf8').split('\n')) {
      const [hash, size, modifiedMs, path] = line.split('\t');
      if (hash && path) record.set(path, { hash, size: Number(size), modifiedMs: Number(modifiedMs) });
    }
    return record;
  }

  write(record: OutputRecord): void {
    const lines = Array.from(
      record,
      ([path, { hash, size, modifiedMs }]) => `${hash}\t${size}\t${modifiedMs}\t${path}\n`,
    );
    writeFileSync(this.#file, lines.join(''));
  }

  forget(): void {
    rmSync(this.#file, { force: true });
  }
}
