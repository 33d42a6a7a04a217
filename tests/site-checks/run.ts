import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from '../support/build-site.ts';
import { writeLargeBibliography } from '../support/large-bibliography.ts';
import { serveSite } from '../support/static-server.ts';
import { checkBudgets } from './budgets.ts';
import type { SiteCheck } from './built-site.ts';
import { contentSecurity } from './content-security.ts';
import { feed } from './feed.ts';
import { htmlValidate } from './html-validate.ts';
import { links } from './links.ts';
import { nuChecker } from './nu-checker.ts';
import { structuredData } from './structured-data.ts';

// `npm run check:site`: builds a site and shows what each check finds. The site is one of publications of every type;
// with `--content DIR` that of the documents there, such as your own in `content`; with `--papers N` one of so many
// papers; with `--site DIR` one that was built already. `--base` is the base path. A new check is a file here and
// a line in the list.

const budgets: SiteCheck = {
  name: 'budgets',
  run: ({ folder, address }) => checkBudgets(folder, new URL(address).pathname),
};
const checks: readonly SiteCheck[] = [
  nuChecker,
  htmlValidate,
  contentSecurity,
  structuredData,
  links,
  feed,
  budgets,
];
const longestReport = 40;

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    content: { type: 'string' },
    papers: { type: 'string' },
    base: { type: 'string', default: '/offprint/' },
  },
});
const temporary: string[] = [];
const folder = values.site ?? (await build());
const server = await serveSite(folder, values.base);
let failed = 0;
for (const { name, run } of checks) {
  const start = performance.now();
  const problems = await run({ folder, address: server.address });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)${problems.length === 0 ? '' : `: ${problems.length} problems`}`,
  );
  for (const problem of problems.slice(0, longestReport)) console.log(`    ${problem}`);
  if (problems.length > 0) failed++;
}
await server.close();
for (const made of temporary) await rm(made, { recursive: true });
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function build(): Promise<string> {
  const outDir = await mkdtemp(
    fileURLToPath(new URL('../../node_modules/.offprint-checked-', import.meta.url)),
  );
  temporary.push(outDir);
  await buildSite({ outDir, basePath: values.base, contentDir: values.content ?? (await exampleContent()) });
  return outDir;
}

/** The folder of so many papers, or of publications of every type. */
async function exampleContent(): Promise<string> {
  if (values.papers === undefined) return fileURLToPath(new URL('../fixtures/every-type', import.meta.url));
  const contentDir = await mkdtemp(join(tmpdir(), 'offprint-papers-'));
  temporary.push(contentDir);
  await writeFile(join(contentDir, 'papers.bib'), writeLargeBibliography(Number(values.papers)));
  return contentDir;
}
