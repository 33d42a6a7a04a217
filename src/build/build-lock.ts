import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { besideOutput } from './output-folder.ts';

/** What one build at a time may write. */
export interface BuildLock {
  file: string;
  /** What another build is doing when it has the lock, and what to do about it besides waiting. */
  held: string;
  wayOut: string;
}

/** Another build is writing what this one would write. */
export class BuildLockedError extends Error {
  /** Where in the code it was found says nothing to an owner, and Astro shows none that is empty. */
  override stack = '';
  readonly hint: string;

  constructor({ file, held, wayOut }: BuildLock, processId: number) {
    super(held);
    this.name = 'BuildLockedError';
    this.hint = `Wait until it has ended (process ${processId}), or ${wayOut}. When there is no such build, delete ${file}.`;
  }
}

/** The locks that a build into a folder needs. @param shared folder that builds into folders outside the project share */
export function locksOf(output: string, shared: string | undefined): BuildLock[] {
  const ofOutput = {
    file: besideOutput(output, 'lock'),
    held: 'Another build is writing the same output folder.',
    wayOut: 'build into another folder with --outDir',
  };
  if (shared === undefined) return [ofOutput];
  const ofProject = {
    file: join(shared, 'build.lock'),
    held: 'Another build of this project is writing a folder outside of the project, too.',
    wayOut: 'build into a folder of the project with --outDir',
  };
  return [ofOutput, ofProject];
}

/**
 * Takes the locks that keep two builds from writing one folder at once. A lock whose process has ended is taken over.
 *
 * @returns gives them back
 * @throws BuildLockedError, with none of them taken
 */
export function takeBuildLocks(locks: readonly BuildLock[]): () => void {
  const taken: string[] = [];
  const release = (): void => {
    for (const file of taken.splice(0)) rmSync(file, { force: true });
  };
  try {
    for (const lock of locks) {
      take(lock);
      taken.push(lock.file);
    }
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

function take(lock: BuildLock): void {
  const { file } = lock;
  mkdirSync(dirname(file), { recursive: true });
  if (create(file)) return;
  const holder = readHolder(file);
  if (holder !== undefined && holder !== process.pid && isAlive(holder))
    throw new BuildLockedError(lock, holder);
  rmSync(file, { force: true });
  if (!create(file)) throw new BuildLockedError(lock, readHolder(file) ?? 0);
}

function create(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
