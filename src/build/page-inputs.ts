import { hash } from 'node:crypto';
import { notingReads, readByName } from '../loader/read-notes.ts';
import { digestValue } from './digest-value.ts';
import type { RouteReads } from './output-record.ts';
import type { DocumentRequest } from './route-renderer.ts';

/**
 * What the documents of one route are rendered from: their properties, which differ for each, and what rendering reads of
 * the content besides. A document whose properties have not changed would be rendered the same as long as everything is the
 * same that the last rendering of any document of the route read.
 */
export class PageInputs {
  readonly #route: string;
  readonly #reads: Map<string, string> | undefined;
  readonly #asked = new Set<string>();

  /** @param reads of the last output; nothing where it cannot serve */
  private constructor(route: string, reads: Map<string, string> | undefined) {
    this.#route = route;
    this.#reads = reads;
  }

  /** @param memory what is known of the last output, when the same code made it */
  static async open(route: string, memory: RouteReads | undefined): Promise<PageInputs> {
    const reads = memory?.get(route);
    for (const [name, digest] of reads ?? []) {
      if ((await digestOf(name)) !== digest) return new PageInputs(route, undefined);
    }
    return new PageInputs(route, reads);
  }

  /** Whether documents of the last output may serve, where their properties have not changed. */
  get areKnown(): boolean {
    return this.#reads !== undefined;
  }

  /** Changes with whatever of the document's own its rendering can see; empty when that cannot be told. */
  digest({ pathname, staticPath }: DocumentRequest): string {
    const digest = digestValue([pathname, staticPath.params, staticPath.props]);
    return digest === undefined ? '' : hash('sha1', digest, 'base64');
  }

  /** Renders, and notes what is read. */
  note<Result>(render: () => Promise<Result>): Promise<Result> {
    return notingReads(this.#asked, render);
  }

  /** Remembers what the documents of the route read; nothing where that cannot be told. */
  async remember(memory: RouteReads): Promise<void> {
    const reads = new Map(this.#reads);
    for (const name of this.#asked) {
      const digest = await digestOf(name);
      if (digest === undefined) return;
      reads.set(name, digest);
    }
    memory.set(this.#route, reads);
  }
}

async function digestOf(name: string): Promise<string | undefined> {
  const reading = await readByName(name);
  return reading && digestValue(reading.value);
}
