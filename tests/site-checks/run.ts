import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from '../support/build-site.ts';
import { serveSite } from '../support/static-server.ts';
import type { SiteCheck } from './built-site.ts';
import { feed } from './feed.ts';
import { htmlValidate } from './html-validate.ts';
import { links } from './links.ts';
import { nuChecker } from './nu-checker.ts';
import { structuredData } from './structured-data.ts';

// `npm run check:site`: builds a site of publications of every type, or takes the one of `--site DIR` that was built
// with the base path of `--base`, and shows what each check finds. A new check is a file here and a line in the list.

const checks: readonly SiteCheck[] = [nuChecker, htmlValidate, structuredData, links, feed];
const longestReport = 40;

const { values } = parseArgs({
  options: { site: { type: 'string' }, base: { type: 'string', default: '/offprint/' } },
});
const folder =
  values.site ??
  (await mkdtemp(fileURLToPath(new URL('../../node_modules/.offprint-checked-', import.meta.url))));
if (values.site === undefined) {
  const contentDir = fileURLToPath(new URL('../fixtures/every-type', import.meta.url));
  await buildSite({ outDir: folder, basePath: values.base, contentDir });
}
const server = await serveSite(folder, values.base);
let failed = 0;
for (const { name, run } of checks) {
  const problems = await run({ folder, address: server.address });
  console.log(
    `${problems.length === 0 ? '✓' : '✗'} ${name}${problems.length === 0 ? '' : `: ${problems.length} problems`}`,
  );
  for (const problem of problems.slice(0, longestReport)) console.log(`    ${problem}`);
  if (problems.length > 0) failed++;
}
await server.close();
if (values.site === undefined) await rm(folder, { recursive: true });
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
