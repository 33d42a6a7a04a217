import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { buildSite } from '../support/build-site.ts';
import { hostilePeople, hostileTexts, writeHostileContent } from '../support/hostile-content.ts';
import { serveSite, type StaticServer } from '../support/static-server.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
// Blocking the service worker leaves a message of Playwright's own in the console.
test.use({ serviceWorkers: 'allow' });

let contentDir: string;
let outDir: string;
let server: StaticServer;
let records: number;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  contentDir = await mkdtemp(join(tmpdir(), 'offprint-hostile-'));
  outDir = await mkdtemp(fileURLToPath(new URL('../../node_modules/.offprint/hostile-', import.meta.url)));
  records = await writeHostileContent(contentDir);
  await buildSite({ outDir, basePath: '/', contentDir });
  server = await serveSite(outDir, '/');
});

test.afterAll(async () => {
  await server.close();
  await rm(contentDir, { recursive: true });
  await rm(outDir, { recursive: true });
});

test('every record with hostile text in each of its fields is published', async () => {
  const pages = await readdir(join(outDir, 'papers'), { withFileTypes: true });
  expect(pages.filter((entry) => entry.isDirectory())).toHaveLength(records);
});

test('no field of any document becomes markup, a script, a style or a link to code', async ({ page }) => {
  const files = (await readdir(outDir, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    // Of other people, one in five: their pages show names, which all papers show too.
    .filter(
      (file, at) =>
        file.endsWith('.html') && (!file.startsWith('people/') || hostilePeople.test(file) || at % 5 === 0),
    );
  expect(files.length).toBeGreaterThan(records);
  const found: string[] = [];
  page.on('console', (message) => found.push(`${message.location().url}: ${message.text()}`));
  page.on('dialog', (dialog) => void dialog.dismiss());
  // Frames of a page with no policy of its own: a browser opens them twice as quickly as one page after another.
  await page.route('**/frames', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${server.address}frames`);
  for (let start = 0; start < files.length; start += framesAtOnce) {
    const addresses = files
      .slice(start, start + framesAtOnce)
      .map((file) => server.address + encodeURI(file));
    await page.evaluate(openFrames, addresses);
    const frames = page.mainFrame().childFrames();
    expect(frames.map((frame) => frame.url())).toEqual(addresses);
    for (const frame of frames)
      found.push(...(await frame.evaluate(findIntruders)).map((what) => `${frame.url()}: ${what}`));
  }
  expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
  expect(found).toEqual([]);
});

test('results of a search show hostile text as text', async ({ page }) => {
  for (const text of hostileTexts.filter((_, at) => at % 5 === 0)) {
    await page.goto(`${server.address}?q=${encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, ''))}`);
    await expect(page.getByRole('searchbox').first()).toBeVisible();
    await page.waitForTimeout(200);
    expect(await page.evaluate(findIntruders), text).toEqual([]);
  }
});

test('no file of the site holds a character that cannot be shown or that turns text around', async () => {
  for (const file of await readdir(outDir, { recursive: true })) {
    if (!/\.(?:html|json|xml|txt|bib|ris|md)$/.test(file)) continue;
    const text = await readFile(join(outDir, file), 'utf8');
    expect(
      /[\u0000-\u0008\u000B\u000E-\u001F\u202A-\u202E\u2066-\u2069]/.exec(text)?.index,
      file,
    ).toBeUndefined();
  }
});

const framesAtOnce = 10;

/** Runs in a page: opens others in it in place of those before, and waits until all are loaded. Not shown, they need half the time. */
async function openFrames(addresses: string[]): Promise<void> {
  document.body.replaceChildren();
  await Promise.all(
    addresses.map((address) => {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.src = address;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }),
  );
}

/** Runs in the page: what has got in that no page of the site has of its own. */
function findIntruders(): string[] {
  const intruders: string[] = [];
  if ('hostile' in globalThis) intruders.push('hostile script ran');
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc')
        intruders.push(`${element.localName} ${name}`);
      if (/^(?:href|src|action|formaction|xlink:href)$/.test(name)) {
        const { protocol } = new URL(value, location.href);
        if (!/^(?:https?|mailto):$/.test(protocol)) intruders.push(`${element.localName} ${name}=${value}`);
      }
    }
    if (/^(?:iframe|object|embed|base|frame|applet|img|foreignobject)$/i.test(element.localName))
      intruders.push(`<${element.localName}>`);
    if (
      element.localName === 'script' &&
      element.textContent.includes('hostile=1') &&
      !/json/.test(element.getAttribute('type') ?? '')
    )
      intruders.push('a script with hostile text');
    if (element.localName === 'style' && !document.head.contains(element))
      intruders.push('a style in the body');
  }
  return intruders;
}
