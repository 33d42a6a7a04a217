import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../.ci/find-browser.mjs';
import { buildSite } from '../support/build-site.ts';
import { serveSite } from '../support/static-server.ts';

// `npm run bench:lighthouse`: builds the site and prints Lighthouse's mobile scores, out of 100, for a page of each kind.

const basePath = process.env['BASE_PATH'] || '/offprint/';
const cache = fileURLToPath(new URL('../../node_modules/.offprint/', import.meta.url));
await mkdir(cache, { recursive: true });
const outDir = await mkdtemp(join(cache, 'lighthouse-'));
await buildSite({ outDir, basePath });
const server = await serveSite(outDir, basePath);
const firstOf = async (folder: string): Promise<string> => {
  const entries = await readdir(join(outDir, folder), { withFileTypes: true });
  return `${folder}/${entries.find((entry) => entry.isDirectory())?.name}/`;
};
const pages = {
  home: '',
  paper: await firstOf('papers'),
  person: await firstOf('people'),
  people: 'people/',
};

const browserPath = await findBrowser();
const browser = await launch({
  ...(browserPath !== undefined && { chromePath: browserPath }),
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
  ],
});
let perfect = true;
for (const [kind, path] of Object.entries(pages)) {
  const result = await lighthouse(new URL(path, server.address).href, { port: browser.port, output: 'json' });
  const categories = Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => [
    id,
    (score ?? 0) * 100,
  ]);
  console.log(JSON.stringify({ page: kind, ...Object.fromEntries(categories) }));
  for (const audit of Object.values(result?.lhr.audits ?? {})) {
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative') {
      console.log(`  ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
  perfect &&= categories
    .filter(([id]) => ['performance', 'accessibility', 'best-practices', 'seo'].includes(String(id)))
    .every(([, score]) => score === 100);
}
browser.kill();
await server.close();
await rm(outDir, { recursive: true });
process.exitCode = perfect ? 0 : 1;
