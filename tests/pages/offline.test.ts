import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from 'playwright/test';
import { versionServiceWorker } from '../../src/build/version-service-worker.ts';
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
  // A word of an abstract alone.
  await page.goto(`${site.address}?q=latency`);
  await expect(page.locator('[data-results] mark').first()).toHaveText(/latency/i);
  await expect(page.getByText('Not everything could be fetched')).toBeHidden();
  await page.goto(new URL(pageKinds.person, site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/There is no network/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Source Serif/);
});

test('with a network a page is never an old one', async ({ page, site }) => {
  await visit(page, site, pageKinds.person);
  await page.reload();
  const file = join(site.folder, pageKinds.person, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/<h1[^>]*>/, '$&Changed '));
  await page.goto(new URL(pageKinds.person, site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Changed /);
});

test('a new style sheet is shown at once, and without a network too, by pages of the new version and of the old', async ({
  page,
  site,
}) => {
  await visit(page, site, pageKinds.paper);
  await page.reload();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('text-indent', '0px');
  const before = (await storedCaches(page)).find((name) => / core /.test(name));
  await deployWithStyle(site, 'h1 { text-indent: 7px; }');
  await page.goto(site.address);
  await expect(heading).toHaveCSS('text-indent', '7px');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => storedCaches(page)).not.toContain(before);
  await site.disconnect();
  await page.goto(new URL('search/', site.address).href);
  await expect(heading).toHaveCSS('text-indent', '7px');
  await page.goto(new URL(pageKinds.paper, site.address).href);
  await expect(heading).toHaveCSS('font-family', /Source Serif/);
  await expect(heading).toHaveCSS('text-indent', '0px');
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

/** Puts a rule into the style sheet of every page, which gets another name by it, and gives the worker its version, as a build does. */
async function deployWithStyle({ folder }: OwnSite, rule: string): Promise<void> {
  const assets = join(folder, '_astro');
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  const sheet = /_astro\/([^"]+\.css)/.exec(home)?.[1] as string;
  await rename(join(assets, sheet), join(assets, `new-${sheet}`));
  await writeFile(
    join(assets, `new-${sheet}`),
    `${await readFile(join(assets, `new-${sheet}`), 'utf8')}${rule}`,
  );
  for (const file of pages) {
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), html.replaceAll(sheet, `new-${sheet}`));
  }
  const worker = join(folder, 'service-worker.js');
  const versioned = versionServiceWorker(await readFile(worker, 'utf8'), await readdir(assets), (path) =>
    readFileSync(join(folder, path)),
  );
  await writeFile(worker, versioned);
}

/** Opens a page and waits until the worker has stored what it stores ahead. */
async function visit(page: Page, site: OwnSite, path: string): Promise<void> {
  await page.goto(new URL(path, site.address).href);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

function storedCaches(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}
