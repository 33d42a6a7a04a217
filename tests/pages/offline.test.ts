import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from 'playwright/test';
import { pageKinds } from '../support/page-kinds.ts';
import { serveSite } from '../support/static-server.ts';

const builtSite = process.env['OFFPRINT_TEST_SITE'] as string;
const basePath = new URL(process.env['OFFPRINT_TEST_ADDRESS'] as string).pathname;

/** A copy of the built site with a server of its own, which a test may change and take off the network. */
interface OwnSite {
  folder: string;
  address: string;
  disconnect(): Promise<void>;
}

const test = base.extend<{ site: OwnSite }>({
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'offprint-offline-'));
    await cp(builtSite, folder, { recursive: true });
    const server = await serveSite(folder, basePath);
    let isOpen = true;
    const disconnect = async (): Promise<void> => {
      if (isOpen) await server.close();
      isOpen = false;
    };
    await use({ folder, address: server.address, disconnect });
    await disconnect();
    await rm(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

test('a visited site works in a tunnel: its home page, the pages that were read, and the search', async ({
  page,
  site,
}) => {
  await visit(page, site, pageKinds.paper);
  await page.reload();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await site.disconnect();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.goto(`${site.address}?q=dino`);
  await expect(page.locator('[data-results] mark').first()).toBeVisible();
  await page.goto(new URL(pageKinds.person, site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/There is no network/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Source Serif/);
});

test('with a network a page is never an old one', async ({ page, site }) => {
  await visit(page, site, pageKinds.person);
  await page.reload();
  const file = join(site.folder, pageKinds.person, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/<h1[^>]*>/, '$&Changed '));
  await page.goto('about:blank');
  // What the browser keeps by itself, for as long as the server allows, is not the worker's.
  await page.route('**/*', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'cache-control': 'no-cache' } }),
  );
  await page.goto(new URL(pageKinds.person, site.address).href);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Changed /);
});

test('a worker that is switched off takes itself and what it stored out of the browser', async ({
  page,
  site,
}) => {
  await visit(page, site, './');
  expect(await storedCaches(page)).not.toEqual([]);
  const file = join(site.folder, 'service-worker.js');
  const settings = (await readFile(file, 'utf8')).split('\n', 1)[0] ?? '';
  const removal = new URL('../../src/browser/service-worker-removal.js', import.meta.url);
  await writeFile(file, `${settings}\n${await readFile(removal, 'utf8')}`);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => storedCaches(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

/** Opens a page and waits until the worker has stored what it stores ahead. */
async function visit(page: Page, site: OwnSite, path: string): Promise<void> {
  await page.goto(new URL(path, site.address).href);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

function storedCaches(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}
