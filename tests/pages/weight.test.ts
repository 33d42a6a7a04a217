import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { weighPage } from '../support/page-weight.ts';

const outDir = process.env['OFFPRINT_TEST_SITE'] as string;
const basePath = new URL(process.env['OFFPRINT_TEST_ADDRESS'] as string).pathname;
const kilobyte = 1000;

test('no paper page weighs over 20 KB with its styles and the small script of every page', async () => {
  const papers = (await readdir(join(outDir, 'papers'))).filter((name) => !name.includes('.'));
  expect(papers).toHaveLength(10);
  for (const paper of papers) {
    const { html, styles, scripts } = await weighPage(outDir, basePath, `papers/${paper}/`);
    expect(html + styles + scripts, paper).toBeLessThan(20 * kilobyte);
    expect(scripts, paper).toBeLessThan(2 * kilobyte);
  }
});

for (const [papers, site] of [
  ['ten', process.env['OFFPRINT_TEST_ADDRESS']],
  ['2,500', process.env['OFFPRINT_LARGE_TEST_ADDRESS']],
]) {
  test(`to search ${papers} papers takes at most 20 KB of script, the engine included`, async ({ page }) => {
    const scripts = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      // The script of every page is there before a search.
      if (/\.js$/.test(response.url()) && !/\/Page\./.test(response.url()))
        scripts.set(
          response.url(),
          response.body().then((body) => gzipSync(body).length),
        );
    });
    await page.goto(`${site}search/?q=a`);
    await expect(page.locator('[data-results] mark').first()).toBeVisible();
    const bytes = (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10 * kilobyte);
    expect(bytes).toBeLessThan(20 * kilobyte);
  });
}

test('home weighs at most 60 KB with its scripts and the list that search reads', async () => {
  const { html, styles, scripts } = await weighPage(outDir, basePath, '');
  const list = await weighPage(outDir, basePath, 'search.json');
  expect(scripts).toBeGreaterThan(0);
  expect(html + styles + scripts + list.html).toBeLessThan(60 * kilobyte);
});

test('every page asks for one font before its first paint, of at most 60 KB', async () => {
  for (const page of [
    '',
    'people/',
    'people/tong-zhang/',
    'papers/evttc-an-event-camera-dataset-for-time-to-collision-estimation/',
  ]) {
    const { preloadedFonts } = await weighPage(outDir, basePath, page);
    expect(preloadedFonts, page).toHaveLength(1);
    expect(preloadedFonts[0], page).toBeLessThan(60 * kilobyte);
  }
});
