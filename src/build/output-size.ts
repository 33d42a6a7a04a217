import { statSync } from 'node:fs';
import { join } from 'node:path';

/** GitHub Pages publishes no more. Source: GitHub Docs, “GitHub Pages limits”. */
const limitBytes = 1_000_000_000;
const warnedBytes = 0.85 * limitBytes;

/** Advice on a site that nears what GitHub Pages publishes; `undefined` for a smaller one. */
export function adviseOnSize(bytes: number): string | undefined {
  if (bytes < warnedBytes) return undefined;
  return (
    `The site has ${Math.round(bytes / 1_000_000)} MB, and GitHub Pages publishes no more than 1 GB. ` +
    'Make it smaller by leaving abstracts out of lists and citation files out of pages (`show: { abstracts: false, files: false }` in site.yaml), ' +
    'or publish it on another host.'
  );
}

/** The size of files in bytes. */
export function sizeOfFiles(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
