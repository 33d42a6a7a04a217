import { hash } from 'node:crypto';
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The output has the path of something that is no folder. */
export class OutputNotFolderError extends Error {
  /** Where in the code it was found says nothing to an owner, and Astro shows none that is empty. */
  override stack = '';
  readonly hint = 'Name a folder with --outDir, or one that is not there yet.';

  constructor(output: string) {
    super(`The site cannot be written to ${output}, which is a file.`);
    this.name = 'OutputNotFolderError';
  }
}

/**
 * The folder that a build's output takes the place of: where a link leads, such as into a web server's, not the link.
 *
 * @throws OutputNotFolderError
 */
export function outputFolder(outDir: URL): string {
  const named = fileURLToPath(outDir).replace(/[\\/]$/, '');
  const isLink = lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const folder = isLink ? realpathSync(named) : named;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new OutputNotFolderError(folder);
  return folder;
}

/**
 * The folder that a build writes into first: beside the output, so that it can be put in its place at once. Astro moves files
 * between the project and that folder, which cannot be done across file systems: there it is in `cache`.
 *
 * @param cache a folder of the project
 */
export function stagingFolder(output: string, cache: string): string {
  if (deviceOf(dirname(output)) === deviceOf(cache)) return besideOutput(output, 'new');
  return join(cache, `${cacheName(output)}.new`);
}

/** A path beside an output folder that belongs to it: of a build that is not done yet, of the last one, of a lock. */
export function besideOutput(output: string, ending: 'new' | 'old' | 'lock'): string {
  return join(dirname(output), `.${basename(output)}.${ending}`);
}

/** What stands for an output folder among the names of a cache. */
export function cacheName(output: string): string {
  return `output-${hash('sha1', output, 'hex').slice(0, 16)}`;
}

/** The file system that a folder is on, or will be once it is made. */
function deviceOf(folder: string): number | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found) return found.dev;
  const parent = dirname(folder);
  return parent === folder ? undefined : deviceOf(parent);
}
