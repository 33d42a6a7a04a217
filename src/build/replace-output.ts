import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { besideOutput } from './output-folder.ts';

/** More new files than this are not moved into the last output one by one, but the whole folder is exchanged. */
const maximumMoves = 1000;

/** Kept where it is, as Astro does: some publish from a branch that is checked out in the output folder. */
const repository = '.git';

/**
 * Puts a finished build in the place of the last one. Many changes: the folders are exchanged by two renames. Few: the
 * changed files are moved in, what pages need before the pages, and what is gone is removed last.
 *
 * @param staging the folder of the build, on any file system, which is gone afterwards
 * @param kept paths of files that are in the last output and not in the build
 */
export function replaceOutput(staging: string, output: string, kept: readonly string[]): void {
  mkdirSync(dirname(output), { recursive: true });
  if (kept.length > 0) {
    const added = listFiles(staging);
    if (added.length <= maximumMoves) {
      moveInto(staging, output, added, kept);
      return;
    }
  }
  for (const path of kept) bring(join(output, path), join(staging, path));
  const ready = moveBeside(staging, output);
  if (!existsSync(output)) {
    renameSync(ready, output);
    return;
  }
  try {
    exchange(ready, output);
  } catch {
    // A folder that cannot be renamed: a mounted one, or on Windows one that a program has open.
    moveInto(ready, output, listFiles(ready), []);
  }
}

/** Where a finished build, which may be on another file system, can take the place of the last one by a rename. */
function moveBeside(staging: string, output: string): string {
  const beside = besideOutput(output, 'new');
  if (staging === beside) return staging;
  rmSync(beside, { recursive: true, force: true });
  try {
    cpSync(staging, beside, { recursive: true, preserveTimestamps: true });
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  rmSync(staging, { recursive: true, force: true });
  return beside;
}

/** Ends what a build that was killed in the middle of {@link replaceOutput} had begun: the last output is never lost. */
export function recoverOutput(output: string): void {
  const old = besideOutput(output, 'old');
  if (!existsSync(old)) return;
  if (existsSync(output)) removeOld(old, output);
  else renameSync(old, output);
}

function exchange(staging: string, output: string): void {
  const old = besideOutput(output, 'old');
  renameSync(output, old);
  try {
    renameSync(staging, output);
  } catch (error) {
    renameSync(old, output);
    throw error;
  }
  removeOld(old, output);
}

/** Removes the last output, all but a repository for which the new one has no place. */
function removeOld(old: string, output: string): void {
  const [from, to] = [join(old, repository), join(output, repository)];
  if (existsSync(from) && existsSync(to)) return;
  if (existsSync(from)) renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

/** Moves a file over another, which is either file whole at any time. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // The file is on another file system.
    const beside = `${to}.new`;
    copyFileSync(from, beside);
    renameSync(beside, to);
  }
}

function moveInto(staging: string, output: string, added: readonly string[], kept: readonly string[]): void {
  const pagesLast = (path: string): number => Number(path.endsWith('.html'));
  for (const path of added.toSorted((a, b) => pagesLast(a) - pagesLast(b))) {
    const to = join(output, path);
    mkdirSync(dirname(to), { recursive: true });
    moveFile(join(staging, path), to);
  }
  const wanted = new Set([...added, ...kept]);
  for (const path of listFiles(output)) {
    if (wanted.has(path)) continue;
    rmSync(join(output, path));
    removeEmptyFolders(output, dirname(path));
  }
  rmSync(staging, { recursive: true, force: true });
}

/** A second name for a file, or a copy where file systems have none. */
function bring(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** All files below a folder but the repository's, by their paths in it with forward slashes. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const list = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (path === repository) continue;
      if (entry.isDirectory()) list(`${path}/`);
      else files.push(path);
    }
  };
  list('');
  return files;
}

/** Removes a folder of the output, and those around it, as far as they are empty. */
function removeEmptyFolders(output: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    if (readdirSync(join(output, path)).length > 0) return;
    rmdirSync(join(output, path));
  }
}
