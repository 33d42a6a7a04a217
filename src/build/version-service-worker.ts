import { createHash } from 'node:crypto';

/** What the first line of a service worker says about the site; see `pages/service-worker.js.ts`. */
interface WorkerSettings {
  version: string;
  base: string;
  /** Addresses of what is stored ahead. */
  core: string[];
}

/**
 * Gives a service worker the hash of the site as its version: of the worker itself, of what it stores ahead, and of the
 * names of the style sheets, scripts and fonts, which change with what they hold. Browsers take a worker over when it
 * has changed by a byte, so that none goes on with what the site no longer shows.
 *
 * @param worker the text of the built file
 * @param fileNames of the folder `_astro`, in any order
 * @param read a built file by its path in the output
 */
export function versionServiceWorker(
  worker: string,
  fileNames: readonly string[],
  read: (path: string) => Uint8Array,
): string {
  const [, json, rest] = /^self\.offprint=(.+);\n([\s\S]*)$/.exec(worker) ?? [];
  // An owner's own, from `public/`.
  if (!json) return worker;
  const settings = JSON.parse(json) as WorkerSettings;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([rest, fileNames.toSorted()]));
  for (const address of settings.core) {
    const path = address.slice(settings.base.length);
    hash.update(read(path === '' || path.endsWith('/') ? `${path}index.html` : path));
  }
  settings.version = hash.digest('hex').slice(0, 16);
  return `self.offprint=${JSON.stringify(settings)};\n${rest}`;
}
