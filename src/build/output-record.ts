import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheName } from './output-folder.ts';

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

const textAtOnce = 1_000_000;

/** A file that remembers what was written into an output folder, kept outside of it. */
export class OutputRecordFile {
  readonly #file: string;

  /** @param cache the folder of such files */
  constructor(cache: string, outputFolder: string) {
    mkdirSync(cache, { recursive: true });
    this.#file = join(cache, `${cacheName(outputFolder)}.txt`);
  }

  /** What is remembered; `undefined` when there is nothing, or a byte of it is not as it was written. */
  read(): OutputMemory | undefined {
    if (!existsSync(this.#file)) return undefined;
    const text = readFileSync(this.#file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    if (text.slice(end) !== hash('sha1', text.slice(0, end), 'hex')) return undefined;
    const [header = '', ...lines] = text.split('\n');
    const { version, reads } = JSON.parse(header) as StoredHeader;
    const documents: OutputRecord = new Map();
    for (const line of lines) {
      const [digest = '', size, modifiedMs, inputs = '', path] = line.split('\t');
      if (path)
        documents.set(path, { hash: digest, size: Number(size), modifiedMs: Number(modifiedMs), inputs });
    }
    return { version, reads: new Map(reads.map(([route, names]) => [route, new Map(names)])), documents };
  }

  /** Line by line: as one text, the record of a hundred thousand pages would be the summit of the build's memory. */
  write({ version, reads, documents }: OutputMemory): void {
    const header: StoredHeader = {
      version,
      reads: Array.from(reads, ([route, names]) => [route, [...names]]),
    };
    const file = openSync(this.#file, 'w');
    const sum = createHash('sha1');
    const add = (text: string): void => {
      sum.update(text);
      writeSync(file, text);
    };
    try {
      let lines = `${JSON.stringify(header)}\n`;
      for (const [path, { hash: digest, size, modifiedMs, inputs }] of documents) {
        lines += `${digest}\t${size}\t${modifiedMs}\t${inputs}\t${path}\n`;
        if (lines.length > textAtOnce) {
          add(lines);
          lines = '';
        }
      }
      add(lines);
      writeSync(file, sum.digest('hex'));
    } finally {
      closeSync(file);
    }
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
