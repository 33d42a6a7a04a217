import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { findAccessibilityViolations } from '../support/accessibility.ts';
import { buildSite } from '../support/build-site.ts';
import { foundPapers, foundPeople, searchInput, textsOf } from '../support/search-parts.ts';
import { serveSite, type StaticServer } from '../support/static-server.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let outDir: string;
let server: StaticServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const folder = fileURLToPath(new URL('../../node_modules/.offprint/', import.meta.url));
  outDir = await mkdtemp(`${folder}who-is-who-`);
  const contentDir = fileURLToPath(new URL('../fixtures/sites/who-is-who', import.meta.url));
  await buildSite({ outDir, basePath: '/offprint/', contentDir });
  server = await serveSite(outDir, '/offprint/');
});

test.afterAll(async () => {
  await server.close();
  await rm(outDir, { recursive: true, force: true });
});

test('a person’s page has what the file says, and the papers of all the person’s names', async ({ page }) => {
  await page.goto(`${server.address}people/ida-lindgren/`);
  const header = page.locator('.opening');
  await expect(header).toContainText('University of Somewhere');
  await expect(header).toContainText('Also as Ida Müller');
  await expect(header.getByRole('link', { name: 'Homepage' })).toHaveAttribute(
    'href',
    'https://example.org/ida',
  );
  await expect(header.getByRole('link', { name: 'ORCID' })).toHaveAttribute(
    'href',
    'https://orcid.org/0000-0002-1825-0097',
  );
  const photo = header.getByRole('img', { name: 'Portrait of Ida Lindgren' });
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(page.locator('.entry')).toHaveCount(3);
  await expect(page.locator('.entry [aria-current]')).toHaveText([
    'Ida Lindgren',
    'Ida Lindgren',
    'Ida Müller',
  ]);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data.mainEntity).toMatchObject({
    '@type': 'Person',
    name: 'Ida Lindgren',
    sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://example.org/ida'],
    affiliation: { name: 'University of Somewhere' },
  });
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test('home shows the portrait of the person whose site it is', async ({ page }) => {
  await page.goto(server.address);
  const photo = page.locator('.opening').getByRole('img', { name: 'Portrait of Wei Li' });
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test('the address of another name leads to the person', async ({ page }) => {
  await page.goto(`${server.address}people/ida-muller/`);
  await expect(page).toHaveURL(/\/people\/ida-lindgren\/$/);
});

test('the address of a name of several people lists them', async ({ page }) => {
  await page.goto(`${server.address}people/min-kim/`);
  await expect(page.locator('.opening')).toContainText('may be one of several people:');
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Min Kim (bridges)' }).click();
  await expect(page).toHaveURL(/\/people\/min-kim-bridges\/$/);
  await expect(page.locator('.entry-title')).toHaveText('Bridges of Steel');
});

test('papers that go to nobody stay with the name, which leads to the others', async ({ page }) => {
  await page.goto(`${server.address}people/wei-li/`);
  await expect(page.locator('.entry-title')).toHaveText('On Being Alone');
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.locator('.opening').getByRole('link', { name: 'cell biology' }).click();
  await expect(page.locator('.person-label')).toHaveText('cell biology');
  await expect(page.locator('.entry-title')).toHaveText(['Genes of Cells', 'Cells in Motion']);
  await expect(page.locator('.namesakes')).toHaveCount(0);
});

test('the person who is “me” is the owner', async ({ page }) => {
  await page.goto(server.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wei Li');
  await expect(page.locator('.opening')).toContainText('Institute of Ice');
  const sea = page.locator('.entry', { hasText: 'Motion at Sea' });
  await expect(sea.locator('[data-owner]')).toHaveAttribute('href', /\/people\/wei-li-at-sea\/$/);
  const cells = page.locator('.entry', { hasText: 'Genes of Cells' });
  await expect(cells.getByRole('link', { name: 'Wei Li' })).toHaveAttribute(
    'href',
    /\/people\/wei-li-cell-biology\/$/,
  );
  await expect(cells.locator('[data-owner]')).toHaveCount(0);
});

test('search finds a person by each name once, and tells people of one name apart', async ({ page }) => {
  await page.goto(server.address);
  for (const query of ['Ida Lindgren', 'Müller', 'ida']) {
    await searchInput(page).fill(query);
    await expect(foundPeople(page)).toHaveCount(1);
    await expect(foundPeople(page)).toHaveAttribute('href', /\/people\/ida-lindgren\/$/);
    await expect(foundPapers(page)).toHaveCount(3);
  }
  await searchInput(page).fill('Wei Li');
  await expect(foundPeople(page)).toHaveCount(3);
  expect((await textsOf(foundPeople(page))).toSorted()).toEqual([
    'Wei Li',
    'Wei Li (at sea)',
    'Wei Li (cell biology)',
  ]);
});
