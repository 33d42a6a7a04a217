import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles, recoverOutput, replaceOutput } from '../../../src/build/replace-output.ts';

let folder: string;
let staging: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-output-'));
  staging = join(folder, '.dist.new');
  output = join(folder, 'dist');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(root: string): Record<string, string> {
  return Object.fromEntries(listFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

describe('replaceOutput', () => {
  test('puts a first build in its place', () => {
    write(staging, { 'index.html': 'new' });
    replaceOutput(staging, output, []);
    expect(read(output)).toEqual({ 'index.html': 'new' });
    expect(listFiles(folder)).toEqual(['dist/index.html']);
  });

  test('leaves nothing of the last build when nothing of it is kept', () => {
    write(output, { 'index.html': 'old', 'papers/gone/index.html': 'old' });
    write(staging, { 'index.html': 'new', 'people/x/index.html': 'new' });
    replaceOutput(staging, output, []);
    expect(read(output)).toEqual({ 'index.html': 'new', 'people/x/index.html': 'new' });
    expect(listFiles(folder)).toHaveLength(2);
  });

  test('moves a few changes in, removes what is gone with its folder, and touches nothing else', () => {
    write(output, { 'index.html': 'old', 'papers/a/index.html': 'a', 'papers/gone/index.html': 'gone' });
    const before = statSync(join(output, 'papers/a/index.html')).ino;
    write(staging, { 'index.html': 'new', 'papers/b/index.html': 'b' });
    replaceOutput(staging, output, ['papers/a/index.html']);
    expect(read(output)).toEqual({
      'index.html': 'new',
      'papers/a/index.html': 'a',
      'papers/b/index.html': 'b',
    });
    expect(statSync(join(output, 'papers/a/index.html')).ino).toBe(before);
    expect(statSync(join(output, 'papers/gone'), { throwIfNoEntry: false })).toBeUndefined();
    expect(statSync(staging, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('exchanges the folders when much has changed, and brings along what is kept', () => {
    const changed = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`papers/p${index}/index.html`, 'new']),
    );
    write(output, { 'index.html': 'old', 'people/a/index.html': 'a' });
    write(staging, changed);
    replaceOutput(staging, output, ['people/a/index.html']);
    expect(read(output)).toEqual({ ...changed, 'people/a/index.html': 'a' });
  });

  test('keeps a repository that is checked out in the output folder', () => {
    write(output, { '.git/HEAD': 'ref', 'index.html': 'old' });
    write(staging, { 'index.html': 'new' });
    replaceOutput(staging, output, []);
    expect(readFileSync(join(output, '.git/HEAD'), 'utf8')).toBe('ref');
    expect(read(output)).toEqual({ 'index.html': 'new' });
  });

  test('puts a build of another file system in its place, and changes of it into the last one', () => {
    // Where there is no such file system, the same folders are on one.
    const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
    const elsewhere = mkdtempSync(join(memory, 'offprint-staging-'));
    write(elsewhere, { 'index.html': 'first', 'papers/a/index.html': 'a' });
    replaceOutput(elsewhere, output, []);
    expect(read(output)).toEqual({ 'index.html': 'first', 'papers/a/index.html': 'a' });
    write(elsewhere, { 'index.html': 'second', 'papers/b/index.html': 'b' });
    replaceOutput(elsewhere, output, ['papers/a/index.html']);
    expect(read(output)).toEqual({
      'index.html': 'second',
      'papers/a/index.html': 'a',
      'papers/b/index.html': 'b',
    });
    write(elsewhere, { 'index.html': 'third' });
    replaceOutput(elsewhere, output, []);
    expect(read(output)).toEqual({ 'index.html': 'third' });
    expect(existsSync(elsewhere)).toBe(false);
    expect(listFiles(folder)).toEqual(['dist/index.html']);
  });
});

describe('recoverOutput', () => {
  const files = { '.git/HEAD': 'ref', 'index.html': 'old' };

  test('puts the last output back where a build was killed before its own took the place', () => {
    write(output, files);
    renameSync(output, join(folder, '.dist.old'));
    recoverOutput(output);
    expect(read(output)).toEqual({ 'index.html': 'old' });
    expect(readFileSync(join(output, '.git/HEAD'), 'utf8')).toBe('ref');
  });

  test('brings its repository along where a build was killed just behind that', () => {
    write(join(folder, '.dist.old'), files);
    write(output, { 'index.html': 'new' });
    recoverOutput(output);
    expect(read(output)).toEqual({ 'index.html': 'new' });
    expect(readFileSync(join(output, '.git/HEAD'), 'utf8')).toBe('ref');
    expect(listFiles(folder)).toHaveLength(2);
  });

  test('never removes a repository, even when the next build finds no place for the last output', () => {
    write(join(folder, '.dist.old'), files);
    write(output, { '.git/HEAD': 'another', 'index.html': 'new' });
    recoverOutput(output);
    write(staging, { 'index.html': 'newest' });
    replaceOutput(staging, output, []);
    expect(read(output)).toEqual({ 'index.html': 'newest' });
    expect(readFileSync(join(output, '.git/HEAD'), 'utf8')).toBe('another');
    expect(readFileSync(join(folder, '.dist.old/.git/HEAD'), 'utf8')).toBe('ref');
  });
});
