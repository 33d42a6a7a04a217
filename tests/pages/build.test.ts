import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { runAstro } from '../support/build-site.ts';

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
