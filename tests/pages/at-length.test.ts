import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator } from 'playwright/test';
import { checkBudgets } from '../site-checks/budgets.ts';
import { findAccessibilityViolations } from '../support/accessibility.ts';
import { buildSite } from '../support/build-site.ts';
import { serveSite, type StaticServer } from '../support/static-server.ts';
import { atLength, writeAtLength } from '../support/writings-at-length.ts';

test.describe.configure({ mode: 'serial' });

const folder = fileURLToPath(new URL('../../node_modules/.offprint/', import.meta.url));
let work: string;
let outDir: string;
let server: StaticServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  work = await mkdtemp(`${folder}at-length-`);
  outDir = join(work, 'site');
  const contentDir = join(work, 'content');
  await mkdir(contentDir);
  await writeFile(join(contentDir, 'papers.bib'), writeAtLength());
  await writeFile(join(contentDir, 'site.yaml'), 'title: At length\nowner: Paula Prolific\n');
  await buildSite({ outDir, basePath: '/', contentDir });
  server = await serveSite(outDir, '/');
});

test.afterAll(async () => {
  await server.close();
  await rm(work, { recursive: true });
});

test('no page of thousands of authors, hundreds of papers or coauthors weighs more than it may', async () => {
  expect(await checkBudgets(outDir, '/')).toEqual([]);
});

test('a paper of thousands of authors leads to all of them, in their order', async ({ page }) => {
  await page.goto(`${server.address}papers/observation-of-a-wave/`);
  await page.locator('.opening .author-fold summary').click();
  await expect(page.locator('.opening .author')).toHaveCount(301);
  await expect(page.locator('.cite-note')).toContainText('the first 300 of 2400 authors');
  await follow(page.locator('.opening').getByRole('link', { name: '2100 more' }));
  const names: string[] = [];
  for (;;) {
    names.push(...(await page.locator('.numbered a').allTextContents()).map((name) => name.trim()));
    const next = page.getByRole('link', { name: 'Next', exact: true });
    if ((await next.count()) === 0) break;
    await follow(next);
  }
  expect(names).toHaveLength(atLength.authors);
  expect(new Set(names).size).toBe(atLength.authors);
  await expect(page.locator('.numbered .count').last()).toHaveText(String(atLength.authors));
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test('papers of one person stand on as many pages as they fill, each once, and groups are found on theirs', async ({
  page,
}) => {
  const titles: string[] = [];
  await page.goto(`${server.address}people/paula-prolific/`);
  const groups = page.locator('.group-links a');
  await expect(groups).toHaveCount(2);
  const second = await groups.nth(1).getAttribute('href');
  for (;;) {
    titles.push(...(await page.locator('.entry-title').allTextContents()));
    const next = page.getByRole('link', { name: 'Next', exact: true });
    if ((await next.count()) === 0) break;
    await follow(next);
  }
  expect(new Set(titles).size).toBe(2 * atLength.papersOfGroup);
  expect(titles).toHaveLength(2 * atLength.papersOfGroup);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  expect(second).toMatch(/\/people\/paula-prolific\/\d+\/#group-/);
  await page.goto(new URL(second as string, server.address).href);
  await expect(page.locator('.person-group:target, .group-title:target')).toBeVisible();
  await page.goto(server.address);
  await expect(page.locator(`.group-links a[href="${second}"]`)).toBeVisible();
});

test('coauthors beyond those on a person’s page have pages of their own', async ({ page }) => {
  await page.goto(`${server.address}people/paula-prolific/`);
  await page.locator('.more-coauthors summary').click();
  await follow(page.getByRole('link', { name: /^All \d+ coauthors$/ }));
  const first = await page.locator('.coauthors li').count();
  await follow(page.getByRole('link', { name: 'Next', exact: true }));
  expect(first + (await page.locator('.coauthors li').count())).toBe(atLength.coauthors + 2);
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

/** Follows a link and waits until all of the page is there. */
async function follow(link: Locator): Promise<void> {
  const address = await link.getAttribute('href');
  await link.click();
  await link.page().waitForURL(`**${address}`);
}
