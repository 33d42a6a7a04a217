import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/build/replace-output.ts';
import { runAstro, startAstro } from '../support/build-site.ts';

test.setTimeout(120_000);

test('a build shows every diagnostic of every document, then stops once', async () => {
  const contentDir = await mkdtemp(join(tmpdir(), 'offprint-broken-'));
  const outDir = await mkdtemp(
    fileURLToPath(new URL('../../node_modules/.offprint/broken-', import.meta.url)),
  );
  await writeFile(join(contentDir, 'site.yaml'), 'titel: x\naccent: red\n');
  await writeFile(join(contentDir, 'a.txt'), 'Li, Na\nOn Reading\nLi, Na\nWe read \\slowly and well.\n');
  await writeFile(join(contentDir, 'a.details.yaml'), '- title: On Raeding\n  date: 2025\n');
  const { code, output } = await runAstro(['build', '--outDir', outDir], {
    CONTENT_DIR: contentDir,
    BASE_PATH: '/',
  });
  expect(code).not.toBe(0);
  for (const shown of [
    /site\.yaml:1:1 {2}error {2}unknown-key {2}/,
    /site\.yaml:2:9 {2}error {2}wrong-value {2}/,
    /a\.details\.yaml:1:10 {2}error {2}unmatched-details {2}.*“On Reading”/,
    /a\.txt:4:9 {2}warning {2}unknown-macro {2}/,
    /3 errors in the documents/,
  ]) {
    expect(output).toMatch(shown);
  }
  expect(await readdir(outDir)).toEqual([]);
  await rm(contentDir, { recursive: true });
  await rm(outDir, { recursive: true });
});

test('a build is the same to the byte in another time zone, language and order of files, and without the fast path', async () => {
  const documents = fileURLToPath(new URL('../fixtures/xiong-wei/', import.meta.url));
  const contentDir = await mkdtemp(join(tmpdir(), 'offprint-order-'));
  for (const name of (await readdir(documents)).reverse())
    await copyFile(join(documents, name), join(contentDir, name));
  const quick = await outputFolder('quick');
  const slow = await outputFolder('slow');
  const first = await runAstro(['build', '--outDir', quick], {
    CONTENT_DIR: documents,
    BASE_PATH: '/lab/',
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'C',
  });
  const second = await runAstro(['build', '--outDir', slow], {
    CONTENT_DIR: contentDir,
    BASE_PATH: '/lab/',
    TZ: 'America/Los_Angeles',
    LC_ALL: 'tr_TR.UTF-8',
    OFFPRINT_FAST: '0',
  });
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(first.output).not.toContain('rendered page by page');
  expect(await hashFiles(quick)).toEqual(await hashFiles(slow));
  await Promise.all([contentDir, quick, slow].map((folder) => rm(folder, { recursive: true })));
});

test('a build that is killed, refused or finds the disk full leaves the last output as it was, and the next one takes its place', async () => {
  const contentDir = await mkdtemp(join(tmpdir(), 'offprint-killed-'));
  const outDir = await outputFolder('killed');
  const staging = join(dirname(outDir), `.${basename(outDir)}.new`);
  const build = (fullFrom?: string) =>
    runAstro(['build', '--outDir', outDir], {
      CONTENT_DIR: contentDir,
      BASE_PATH: '/',
      NODE_OPTIONS: `--import=${new URL('../support/full-disk.mjs', import.meta.url).href}`,
      ...(fullFrom !== undefined && { FULL_DISK_FROM: `${basename(staging)}/${fullFrom}` }),
    });
  await writeFile(join(contentDir, 'a.txt'), listing('On Reading', 'On Writing'));
  expect((await build()).code).toBe(0);
  const before = await hashFiles(outDir);

  await writeFile(join(contentDir, 'a.txt'), listing('On Reading', 'On Listening'));
  const running = startAstro(['build', '--outDir', outDir], { CONTENT_DIR: contentDir, BASE_PATH: '/' });
  await expect.poll(() => existsSync(staging), { intervals: [20], timeout: 60_000 }).toBe(true);
  running.kill('SIGKILL');
  await once(running, 'close');
  expect(await hashFiles(outDir)).toEqual(before);

  const lock = join(dirname(outDir), `.${basename(outDir)}.lock`);
  await writeFile(lock, String(process.pid));
  const refused = await build();
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain('Another build is writing the same output folder');
  expect(await hashFiles(outDir)).toEqual(before);
  await rm(lock);

  // Among the modules that Astro renders with, among the pages, and among what is written last.
  for (const from of ['.prerender/', 'papers/', 'service-worker.js']) {
    const { code, output } = await build(from);
    expect(code, output).not.toBe(0);
    expect(output).toContain('no space left on device');
    expect(await hashFiles(outDir)).toEqual(before);
    expect(existsSync(staging)).toBe(false);
  }

  expect((await build()).code).toBe(0);
  const changed = await hashFiles(outDir);
  expect(changed.has('papers/on-listening/index.html')).toBe(true);
  expect(changed.has('papers/on-writing/index.html')).toBe(false);
  expect(existsSync(staging)).toBe(false);
  await rm(outDir, { recursive: true });
  expect((await build()).code).toBe(0);
  expect(changed).toEqual(await hashFiles(outDir));
  await rm(contentDir, { recursive: true });
  await rm(outDir, { recursive: true });
});

test('of two builds into folders outside the project, whose modules share one, the second is refused', async () => {
  const contentDir = await mkdtemp(join(tmpdir(), 'offprint-outside-'));
  await writeFile(join(contentDir, 'a.txt'), listing('On Reading', 'On Writing'));
  const build = () =>
    runAstro(['build', '--outDir', join(contentDir, 'dist')], { CONTENT_DIR: contentDir, BASE_PATH: '/' });
  const lock = fileURLToPath(new URL('../../.astro/build.lock', import.meta.url));
  await writeFile(lock, String(process.pid));
  const refused = await build();
  await rm(lock);
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain(
    'Another build of this project is writing a folder outside of the project',
  );
  await rm(contentDir, { recursive: true });
});

test('a rebuild after any edit is a full build’s to the byte, and renders what can have changed alone', async () => {
  const contentDir = await mkdtemp(join(tmpdir(), 'offprint-edited-'));
  const kept = await outputFolder('kept');
  const build = (outDir: string) =>
    runAstro(['build', '--outDir', outDir], { CONTENT_DIR: contentDir, BASE_PATH: '/' });
  const records = Array.from({ length: 30 }, (_, index) => ({
    title: `On Subject ${index}`,
    authors: `Li, Na; Author ${'ABCDE'[index % 5]}, Of ${index % 7}`,
    abstract: `We look at subject ${index} closely, and at ${index % 3 ? 'reading' : 'writing'}.`,
  }));
  const edits: (() => Promise<void> | void)[] = [
    () => undefined,
    () => {
      records[3]!.title = 'On Something Else';
      records[12]!.authors = 'Li, Na; Newcomer, A.';
      records[20]!.abstract = 'What we look at has changed $x^2$.';
      records.splice(7, 1);
      records.splice(15, 0, { ...records[15]!, title: 'On a New Subject' });
    },
    () => writeFile(join(contentDir, 'site.yaml'), 'title: Another title\n'),
  ];
  for (const [number, edit] of edits.entries()) {
    await edit();
    const text = records
      .map(({ title, authors, abstract }) => `${title}\n${authors}\n${abstract}\n`)
      .join('\n');
    await writeFile(join(contentDir, 'a.txt'), `Li, Na\n\n${text}`);
    const rebuilt = await build(kept);
    expect(rebuilt.code, rebuilt.output).toBe(0);
    const unrendered = Number(/\((\d+) of them not rendered again/.exec(rebuilt.output)?.[1] ?? 0);
    expect(unrendered > 20, rebuilt.output).toBe(number > 0);
    // That two full builds are the same is shown above.
    if (number === 0) continue;
    const full = await outputFolder('full');
    expect((await build(full)).code).toBe(0);
    expect(await hashFiles(kept)).toEqual(await hashFiles(full));
    await rm(full, { recursive: true });
  }
  await rm(contentDir, { recursive: true });
  await rm(kept, { recursive: true });
});

function listing(...titles: string[]): string {
  const records = titles.map((title) => `${title}\nLi, Na\nWe look closely at what people do, and why.\n`);
  return `Li, Na\n\n${records.join('\n')}`;
}

function outputFolder(name: string): Promise<string> {
  return mkdtemp(fileURLToPath(new URL(`../../node_modules/.offprint/${name}-`, import.meta.url)));
}

/** Every file of a folder with a hash of its bytes. */
async function hashFiles(folder: string): Promise<Map<string, string>> {
  const hashes = listFiles(folder)
    .sort()
    .map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return [path, createHash('sha256').update(bytes).digest('hex')] as const;
    });
  return new Map(await Promise.all(hashes));
}
