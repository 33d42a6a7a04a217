import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildLockedError, takeBuildLock } from '../../../src/build/build-lock.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
  file = join(folder, '.dist.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a lock that is given back leaves nothing behind', () => {
  takeBuildLock(file)();
  expect(existsSync(file)).toBe(false);
});

test('a lock that a living process holds is refused, and says which', () => {
  writeFileSync(file, String(process.ppid));
  expect(() => takeBuildLock(file)).toThrow(BuildLockedError);
  try {
    takeBuildLock(file);
  } catch (error) {
    expect((error as BuildLockedError).hint).toContain(`process ${process.ppid}`);
  }
});

test('a lock that a killed build left behind is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  expect(() => takeBuildLock(file)()).not.toThrow();
});
