// @ts-check
// The practical limit: reads the site from JSON, and writes each page from template strings, one after the other.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages, renderPage } from './page-templates.mjs';

const [modelFile = '', output = ''] = process.argv.slice(2);
const { site, shell } = JSON.parse(readFileSync(modelFile, 'utf8'));
for (const page of listPages(site)) {
  const folder = join(output, page.path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), renderPage(shell, page));
}
