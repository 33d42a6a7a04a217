import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of one document of an output. */
export interface DocumentRecord {
  /** Of its bytes. */
  hash: string;
  size: number;
  /** When its file was written. */
  modifiedMs: number;
  /** A digest of what it was rendered from; empty where that cannot be told. */
  inputs: string;
}

/** The documents of an output by their paths in it. */
export type OutputRecord = Map<string, DocumentRecord>;

/** What the documents of a route read of the content besides their own properties: digests by names, see `page-inputs.ts`. */
export type RouteReads = Map<string, Map<string, string>>;

/** All that is remembered of an output. */
export interface OutputMemory {
  /** A word that changes with the code that renders, and with the site's settings. */
  version: string;
  reads: RouteReads;
  documents: OutputRecord;
}

/** A file that remembers what was written into an output folder, kept outside of it. */
export class OutputRecordFile {
  readonly #file: string;

  /** @param cache the folder of such files */
  constructor(cache: string, outputFolder: string) {
    mkdirSync(cache, { recursive: true });
    const name = createHash('sha1').update(outputFolder).digest('hex').slice(0, 16);
    this.#file = join(cache, `output-${name}.txt`);
  }

  /** What is remembered; `undefined` when there is nothing, or a byte of it is not as it was written. */
  read(): OutputMemory | undefined {
    if (!existsSync(this.#file)) return undefined;
    const text = readFileSync(this.#file, 'utf8');
    const start = text.indexOf('\n') + 1;
    if (text.slice(0, start - 1) !== hash('sha1', text.slice(start), 'hex')) return undefined;
    const [header = '', ...lines] = text.slice(start).split('\n');
    const { version, reads } = JSON.parse(header) as StoredHeader;
    const documents: OutputRecord = new Map();
    for (const line of lines) {
      const [digest = '', size, modifiedMs, inputs = '', path] = line.split('\t');
      if (path)
        documents.set(path, { hash: digest, size: Number(size), modifiedMs: Number(modifiedMs), inputs });
    }
    return { version, reads: new Map(reads.map(([route, names]) => [route, new Map(names)])), documents };
  }

  write({ version, reads, documents }: OutputMemory): void {
    const header: StoredHeader = {
      version,
      reads: Array.from(reads, ([route, names]) => [route, [...names]]),
    };
    const lines = Array.from(
      documents,
      ([path, { hash: digest, size, modifiedMs, inputs }]) =>
        `${digest}\t${size}\t${modifiedMs}\t${inputs}\t${path}\n`,
    );
    const text = `${JSON.stringify(header)}\n${lines.join('')}`;
    writeFileSync(this.#file, `${hash('sha1', text, 'hex')}\n${text}`);
  }

  forget(): void {
    rmSync(this.#file, { force: true });
  }
}

interface StoredHeader {
  version: string;
  reads: [route: string, names: [string, string][]][];
}

/** Whether a document of an output is still the file that was written then. */
export function isUntouched(file: string, { size, modifiedMs }: DocumentRecord): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size && found.mtimeMs === modifiedMs;
}
