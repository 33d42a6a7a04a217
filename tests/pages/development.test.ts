import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { startDevelopmentServer, type DevelopmentServer } from '../support/development-server.ts';

const fixture = fileURLToPath(new URL('../fixtures/xiong-wei/xiong-wei.txt', import.meta.url));

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let folder: string;
let document: string;
let server: DevelopmentServer;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-development-'));
  document = join(folder, 'listing.txt');
  await copyFile(fixture, document);
  server = await startDevelopmentServer(folder);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test('an edit to a document shows in the open page', async ({ page }) => {
  await page.goto(server.address);
  await expect(
    page.getByRole('link', { name: 'DIVE: Taming DINO for Subject-Driven Video Editing' }),
  ).toBeVisible();
  await editDocument((text) => text.replace('DIVE: Taming DINO', 'DIVE: Taming the DINO'));
  await expect(
    page.getByRole('link', { name: 'DIVE: Taming the DINO for Subject-Driven Video Editing' }),
  ).toBeVisible();
});

test('a broken edit shows in terminal and browser, and its repair too, while the server stays up', async ({
  page,
}) => {
  await page.goto(server.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wei Xiong');
  const settings = join(folder, 'site.yaml');
  await writeFile(settings, 'titel: My papers\n');
  await expect(page.locator('vite-error-overlay')).toContainText('titel');
  expect(server.output()).toMatch(/site\.yaml:1:1 +error +unknown-key/);
  // What is saved before the page listens does not reach it.
  const listening = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  // The page may be reloading by itself just then, which Firefox lets cut ours off.
  await expect(async () => void (await page.reload())).toPass();
  await expect(page.locator('vite-error-overlay')).toContainText('titel');
  await listening;
  await writeFile(settings, 'title: My papers\n');
  await expect(page).toHaveTitle('My papers');
});

async function editDocument(edit: (text: string) => string): Promise<void> {
  await writeFile(document, edit(await readFile(document, 'utf8')));
}
