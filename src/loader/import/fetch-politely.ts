import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How an interface is asked. */
export interface Politeness {
  /** The folder in which answers are kept, so that nothing is asked twice; none keeps nothing. */
  cacheDirectory?: string;
  /** Of the first wait before another try; each further one is twice as long, unless the server says how long. */
  firstWaitMs: number;
  /** Whom a service can write to, as Crossref asks: an e-mail address. */
  contact?: string;
  /** Of one request; for what can be done without, fewer than the usual four. */
  tries?: number;
}

/** Tries of one request. */
const mostTries = 4;
/** What a server may ask to wait, at most. */
const longestWaitMs = 60_000;

/**
 * The text of an address, from the cache where it has been asked for before. Busy and failing servers are asked again
 * after a while.
 *
 * @throws when the server has nothing there, or does not answer
 */
export async function fetchPolitely(
  address: string,
  accept: string,
  politeness: Politeness,
): Promise<string> {
  const { cacheDirectory } = politeness;
  const name = createHash('sha256').update(`${accept}\n${address}`).digest('hex');
  const kept = cacheDirectory === undefined ? undefined : join(cacheDirectory, name);
  const before = kept === undefined ? undefined : await readFile(kept, 'utf8').catch(() => undefined);
  if (before !== undefined) return before;
  const text = await fetchWithRetries(address, accept, politeness);
  if (cacheDirectory !== undefined && kept !== undefined) {
    await mkdir(cacheDirectory, { recursive: true });
    await writeFile(kept, text);
  }
  return text;
}

async function fetchWithRetries(
  address: string,
  accept: string,
  { firstWaitMs, contact, tries = mostTries }: Politeness,
): Promise<string> {
  const mail = contact === undefined ? '' : ` (mailto:${contact})`;
  for (let attempt = 1, waitMs = firstWaitMs; ; attempt++, waitMs *= 2) {
    const response = await fetch(address, {
      headers: { accept, 'user-agent': `Offprint/0.1${mail}` },
      signal: AbortSignal.timeout(30_000),
    }).catch((error: unknown) => {
      if (attempt === tries) throw new Error(`${address} does not answer.`, { cause: error });
      return undefined;
    });
    if (response?.ok) return response.text();
    const mayPass = response === undefined || response.status === 429 || response.status >= 500;
    if (!mayPass) throw new Error(`${address} answers ${response.status}: there is nothing to import.`);
    await response?.body?.cancel();
    if (attempt === tries) throw new Error(`${address} does not answer (${response?.status}).`);
    const asked = Number(response?.headers.get('retry-after') ?? '') * 1000;
    await wait(Math.min(asked > 0 ? asked : waitMs, longestWaitMs));
  }
}
