import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkBudgets } from '../site-checks/budgets.ts';

for (const [papers, folder, address] of [
  ['ten', process.env['OFFPRINT_TEST_SITE'], process.env['OFFPRINT_TEST_ADDRESS']],
  ['2,500', process.env['OFFPRINT_LARGE_TEST_SITE'], process.env['OFFPRINT_LARGE_TEST_ADDRESS']],
]) {
  test(`every page of a site of ${papers} papers keeps to its budget`, async () => {
    expect(await checkBudgets(folder as string, new URL(address as string).pathname)).toEqual([]);
  });
}

test('a page that breaks its budget is named with the part that grew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-budget-'));
  await mkdir(join(folder, 'papers/x'), { recursive: true });
  const random = Array.from({ length: 60_000 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  await writeFile(join(folder, 'papers/x/index.html'), `<p>${random}</p>${' '.repeat(300_000)}`);
  const problems = await checkBudgets(folder, '/');
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('papers/x/index.html: HTML, uncompressed: 360.0 KB');
  expect(problems[1]).toContain('papers/x/index.html: html of a paper, compressed');
  await rm(folder, { recursive: true });
});
