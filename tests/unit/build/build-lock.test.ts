import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildLockedError, locksOf, takeBuildLocks, type BuildLock } from '../../../src/build/build-lock.ts';

let folder: string;
let file: string;
let locks: BuildLock[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
  file = join(folder, '.dist.lock');
  locks = locksOf(join(folder, 'dist'), undefined);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a lock that is given back leaves nothing behind', () => {
  takeBuildLocks(locks)();
  expect(existsSync(file)).toBe(false);
});

test('a lock that a living process holds is refused, and says which', () => {
  writeFileSync(file, String(process.ppid));
  expect(() => takeBuildLocks(locks)).toThrow(BuildLockedError);
  try {
    takeBuildLocks(locks);
  } catch (error) {
    expect((error as BuildLockedError).hint).toContain(`process ${process.ppid}`);
  }
});

test('a lock that a killed build left behind is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  expect(() => takeBuildLocks(locks)()).not.toThrow();
});

test('of two builds into folders outside the project the second is refused, whatever its folder, and leaves no lock', () => {
  const shared = join(folder, 'project/.astro');
  takeBuildLocks(locksOf(join(folder, 'one'), shared));
  writeFileSync(join(shared, 'build.lock'), String(process.ppid));
  expect(() => takeBuildLocks(locksOf(join(folder, 'two'), shared))).toThrow(
    'Another build of this project is writing a folder outside of the project, too.',
  );
  expect(existsSync(join(folder, '.two.lock'))).toBe(false);
  expect(() => takeBuildLocks(locksOf(join(folder, 'project/dist'), undefined))()).not.toThrow();
});
