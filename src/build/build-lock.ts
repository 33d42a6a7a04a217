import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** Another build is writing the same output. */
export class BuildLockedError extends Error {
  readonly hint: string;

  constructor(file: string, processId: number) {
    super('Another build is writing the same output folder.');
    this.name = 'BuildLockedError';
    this.hint = `Wait until it has ended (process ${processId}), or build into another folder with --outDir. When there is no such build, delete ${file}.`;
  }
}

/**
 * Takes the lock that keeps two builds from writing one folder at once. A lock whose process has ended is taken over.
 *
 * @returns gives it back
 * @throws BuildLockedError
 */
export function takeBuildLock(file: string): () => void {
  if (!create(file)) {
    const holder = readHolder(file);
    if (holder !== undefined && holder !== process.pid && isAlive(holder))
      throw new BuildLockedError(file, holder);
    rmSync(file, { force: true });
    if (!create(file)) throw new BuildLockedError(file, readHolder(file) ?? 0);
  }
  return () => rmSync(file, { force: true });
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
