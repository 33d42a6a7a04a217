import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/build/replace-output.ts';
import { weighPage } from '../support/page-weight.ts';

const kilobyte = 1000;

/** What one kind of page may weigh, in bytes compressed with gzip. */
interface Budget {
  kind: string;
  /** Of the page's path in the output. */
  pattern: RegExp;
  html: number;
  styles: number;
  scripts: number;
}

/** The first that fits counts. A list page may fill its 300 KB, which compress to about a quarter; a paper has a thousand names in its tags. */
const budgets: readonly Budget[] = [
  {
    kind: 'home',
    pattern: /^index\.html$/,
    html: 75 * kilobyte,
    styles: 12 * kilobyte,
    scripts: 25 * kilobyte,
  },
  {
    kind: 'list page',
    pattern: /^page\//,
    html: 75 * kilobyte,
    styles: 12 * kilobyte,
    scripts: 25 * kilobyte,
  },
  { kind: 'paper', pattern: /^papers\//, html: 28 * kilobyte, styles: 12 * kilobyte, scripts: 3 * kilobyte },
  {
    kind: 'person',
    pattern: /^people\/[^/]+\/index/,
    html: 75 * kilobyte,
    styles: 12 * kilobyte,
    scripts: 3 * kilobyte,
  },
  {
    kind: 'other page',
    pattern: /\.html$/,
    html: 50 * kilobyte,
    styles: 12 * kilobyte,
    scripts: 25 * kilobyte,
  },
];

/** No page is larger, uncompressed: a phone lays out every element. */
const largestPageBytes = 300_000;
const largestSearchFileBytes = 1_000_000;

/** Pages of one kind that are weighed with all they load; each page's own size is looked at in any case. */
const weighedOfKind = 25;

/**
 * What of a built site is heavier than it may be: a line each, which names the page and the part that grew.
 *
 * @param basePath under which the site is served, with slashes around it
 */
export async function checkBudgets(outDir: string, basePath: string): Promise<string[]> {
  const problems: string[] = [];
  const files = listFiles(outDir).sort();
  const pages = Map.groupBy(
    files.filter((path) => path.endsWith('.html')),
    (path) => budgets.find(({ pattern }) => pattern.test(path))!,
  );
  for (const [budget, ofKind] of pages) {
    const sizes = await Promise.all(
      ofKind.map(async (path) => ({ path, bytes: (await stat(join(outDir, path))).size })),
    );
    sizes.sort((a, b) => b.bytes - a.bytes);
    for (const { path, bytes } of sizes) {
      if (bytes > largestPageBytes)
        problems.push(exceeds(path, 'HTML, uncompressed', bytes, largestPageBytes));
    }
    for (const { path } of sizes.slice(0, weighedOfKind)) {
      const weight = await weighPage(outDir, basePath, path.replace(/index\.html$/, ''));
      for (const part of ['html', 'styles', 'scripts'] as const) {
        if (weight[part] > budget[part]) {
          problems.push(exceeds(path, `${part} of a ${budget.kind}, compressed`, weight[part], budget[part]));
        }
      }
    }
  }
  for (const path of files.filter((file) => /^search.*\.json$/.test(file))) {
    const bytes = gzipSync(await readFile(join(outDir, path))).length;
    if (bytes > largestSearchFileBytes) {
      problems.push(exceeds(path, 'search file, compressed', bytes, largestSearchFileBytes));
    }
  }
  return problems;
}

function exceeds(path: string, part: string, bytes: number, budget: number): string {
  const show = (size: number): string => `${(size / kilobyte).toFixed(1)} KB`;
  return `${path}: ${part}: ${show(bytes)}, the budget is ${show(budget)}`;
}
