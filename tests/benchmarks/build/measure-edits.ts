import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../../.ci/find-browser.mjs';
import { startDevelopmentServer } from '../../support/development-server.ts';

/**
 * Edits the title of a paper while `npm run dev` serves a folder of documents and a browser shows the page of that paper.
 *
 * @param path of the page, which stays what it is
 * @param title of the paper as the document holds it
 * @returns from saving to the new title on screen, in milliseconds, shortest first
 */
export async function measureEdits(
  contentFolder: string,
  path: string,
  title: string,
  edits: number,
): Promise<number[]> {
  const server = await startDevelopmentServer(contentFolder);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
  const document = join(contentFolder, 'papers.json');
  const original = readFileSync(document, 'utf8');
  const measuredMs: number[] = [];
  try {
    const page = await browser.newPage();
    await page.goto(new URL(path, server.address).href, { timeout: 120_000 });
    for (let edit = 1; edit <= edits; edit++) {
      const edited = `${title} ${'I'.repeat(edit)}`;
      const startMs = performance.now();
      writeFileSync(document, original.replace(JSON.stringify(title), JSON.stringify(edited)));
      await page.waitForFunction((text) => globalThis.document.body.innerText.includes(text), edited, {
        polling: 'raf',
        timeout: 120_000,
      });
      measuredMs.push(performance.now() - startMs);
    }
  } finally {
    writeFileSync(document, original);
    await browser.close();
    await server.stop();
  }
  return measuredMs.sort((a, b) => a - b);
}
