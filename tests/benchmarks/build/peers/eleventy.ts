import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes an Eleventy project: its pages come by pagination from one data file, in JavaScript templates. */
export function writeEleventyProject(folder: string, modelFile: string): void {
  mkdirSync(folder, { recursive: true });
  const templates = JSON.stringify(fileURLToPath(new URL('page-templates.mjs', import.meta.url)));
  writeFileSync(
    join(folder, 'page.11ty.mjs'),
    `import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const { listPages, renderPage } = await import(pathToFileURL(${templates}).href);
const { site, shell } = JSON.parse(readFileSync(${JSON.stringify(modelFile)}, 'utf8'));
const pages = listPages(site);
export const data = {
  pages,
  pagination: { data: 'pages', size: 1, alias: 'entry' },
  permalink: ({ entry }) => '/' + entry.path + 'index.html',
};
export function render({ entry }) {
  return renderPage(shell, entry);
}
`,
  );
  writeFileSync(
    join(folder, 'eleventy.config.mjs'),
    'export default (config) => { config.setFreezeReservedData?.(false); };\n',
  );
}
