import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadavg, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { listFiles } from '../../../src/build/replace-output.ts';
import { readLines, type CorpusPaper } from '../search/corpus.ts';
import { measureEdits } from './measure-edits.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { measureStages, type StageCost } from './measure-stages.ts';
import { readShell } from './page-shell.ts';
import { writeEleventyProject } from './peers/eleventy.ts';
import { writeHugoProject } from './peers/hugo.ts';
import { readSiteModel } from './site-model.ts';
import { writeDocuments } from './write-documents.ts';

const tools = ['offprint', 'rebuild', 'hugo', 'eleventy', 'bare'] as const;
type Tool = (typeof tools)[number];

const help = `Usage: npm run bench:build -- --papers FILE.jsonl[.br] [options]

Builds sites of the same papers with Offprint, Hugo, Eleventy and a bare Node writer of template strings, side by side, and
prints what each costs: pages of papers and people as x/index.html, the home list in pages, the same head, masthead and footer,
citations in five formats, tags for reference managers, COinS, JSON-LD, related papers. Offprint reads and parses the documents
and finds related papers and namesakes as well, and writes the lists of its search, a feed and a sitemap; the peers get names, HTML
and related papers ready-made, and format citations and tags in templates of their own.

  --papers FILE   one paper a line: key, title, authors [{ given, family }], abstract, year, venue
  --sizes LIST    numbers of papers: 100,1000,10000
  --tools LIST    ${tools.join(',')}; \`rebuild\` is Offprint again after an edit of one paper,
                  whose output is compared with a full build's
  --rounds N      runs of each, of which the cheapest in processor time counts: 1
  --shares        builds once more under Node’s profiler, and prints what share of the processor time each stage takes, and
                  what Offprint’s ratios are without reading documents, analyses and search lists, which the peers find done
  --dev           measures instead how long an edit takes from disk to screen under \`npm run dev\`
  --help

Needs GNU time and, for Hugo, \`hugo\` on the PATH (Debian: apt-get install time hugo).`;

const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    sizes: { type: 'string', default: '100,1000,10000' },
    tools: { type: 'string', default: tools.join(',') },
    rounds: { type: 'string', default: '1' },
    shares: { type: 'boolean' },
    dev: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const node = process.execPath;

interface Result extends ProcessCost {
  tool: Tool;
  pages: number;
  /** Of HTML, on average. */
  kilobytesAPage: number;
  /** Of all files. */
  megabytes: number;
}

if (values.help || values.papers === undefined) {
  console.log(help);
  process.exitCode = values.help ? 0 : 1;
} else {
  const wanted = tools.filter((tool) => values.tools.split(',').includes(tool));
  for (const size of values.sizes.split(',').map(Number)) {
    const papers = readLines<CorpusPaper>(values.papers, size);
    if (values.dev) await printEdits(papers);
    else {
      const results = compareTools(papers, wanted, Number(values.rounds));
      printTable(papers.length, results);
      if (values.shares) printShares(measureShares(papers), results);
    }
  }
}

function compareTools(papers: CorpusPaper[], wanted: readonly Tool[], rounds: number): Result[] {
  mkdirSync(join(root, 'node_modules/.offprint'), { recursive: true });
  const folder = mkdtempSync(join(root, 'node_modules/.offprint/bench-'));
  try {
    const content = join(folder, 'content');
    writeDocuments(content, papers);
    const outputOf = (tool: Tool): string => join(folder, `output-${tool === 'rebuild' ? 'offprint' : tool}`);
    const offprint = (output: string): ProcessCost => buildOffprint(content, output);
    // The peers' pages get the head of Offprint's.
    const first = offprint(outputOf('offprint'));
    const site = readSiteModel(content);
    const shell = readShell(outputOf('offprint'), site.people[0]!);
    const modelFile = join(folder, 'site.json');
    writeFileSync(modelFile, JSON.stringify({ site, shell }));
    writeHugoProject(join(folder, 'hugo'), site, shell);
    writeEleventyProject(join(folder, 'eleventy'), modelFile);
    const run: Record<Tool, () => ProcessCost> = {
      offprint: () => offprint(outputOf('offprint')),
      rebuild: () => {
        writeDocuments(content, editOne(papers));
        return offprint(outputOf('rebuild'));
      },
      hugo: () => measureProcess(['hugo', '--destination', outputOf('hugo')], { cwd: join(folder, 'hugo') }),
      eleventy: () =>
        measureProcess(
          [
            node,
            join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
            '--quiet',
            '--output',
            outputOf('eleventy'),
          ],
          { cwd: join(folder, 'eleventy'), environment: { NODE_OPTIONS: '--max-old-space-size=8192' } },
        ),
      bare: () =>
        measureProcess(
          [
            node,
            fileURLToPath(new URL('peers/bare-writer.mjs', import.meta.url)),
            modelFile,
            outputOf('bare'),
          ],
          { cwd: folder },
        ),
    };
    return wanted.map((tool) => {
      const costs = Array.from({ length: rounds }, (_, round) => {
        if (tool === 'offprint' && round === 0) return first;
        if (tool === 'rebuild') writeDocuments(content, papers);
        if (tool === 'rebuild' && rounds > 1) offprint(outputOf('offprint'));
        if (tool !== 'rebuild') rmSync(outputOf(tool), { recursive: true, force: true });
        return run[tool]();
      });
      const cheapest = costs.reduce((best, cost) => (cost.cpuSeconds < best.cpuSeconds ? cost : best));
      if (tool === 'rebuild')
        compareWithFullBuild(outputOf('offprint'), join(folder, 'output-full'), offprint);
      return { tool, ...cheapest, ...measureOutput(outputOf(tool)) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param environment beside what every build has */
function buildOffprint(
  content: string,
  output: string,
  environment: Record<string, string> = {},
): ProcessCost {
  return measureProcess([node, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', output], {
    cwd: root,
    environment: {
      CONTENT_DIR: content,
      BASE_PATH: '/',
      SITE_URL: 'http://localhost:4321',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...environment,
    },
  });
}

/** @returns each stage as a part of 1 of all processor time of a build by itself: the profiler would burden one that is compared */
function measureShares(papers: CorpusPaper[]): (StageCost & { share: number })[] {
  const folder = mkdtempSync(join(root, 'node_modules/.offprint/shares-'));
  try {
    const content = join(folder, 'content');
    const profiles = join(folder, 'profiles');
    writeDocuments(content, papers);
    const { cpuSeconds } = buildOffprint(content, join(folder, 'output'), {
      NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}`,
    });
    // The largest is the main thread's; the one that writes pages has nothing but writing.
    const [largest] = readdirSync(profiles)
      .map((name) => join(profiles, name))
      .sort((a, b) => statSync(b).size - statSync(a).size);
    const stages = measureStages(largest as string, join(root, 'src'));
    return stages.map((stage) => ({ ...stage, share: stage.seconds / cpuSeconds }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printShares(shares: ReturnType<typeof measureShares>, results: readonly Result[]): void {
  console.log('\nShares of the processor time, beside those of other threads:');
  for (const { stage, share } of shares) console.log(`  ${stage}: ${(100 * share).toFixed(1)} %`);
  const offprint = results.find(({ tool }) => tool === 'offprint');
  if (!offprint) return;
  const own = shares.reduce((sum, { share, isShared }) => (isShared ? sum : sum + share), 0);
  const cpuSeconds = offprint.cpuSeconds * (1 - own);
  console.log(`\nWithout reading documents, analyses and search lists: ${cpuSeconds.toFixed(1)} s`);
  for (const peer of results.filter(({ tool }) => tool !== 'offprint' && tool !== 'rebuild'))
    console.log(`  to ${peer.tool}: ${(cpuSeconds / peer.cpuSeconds).toFixed(2)}`);
}

/** Edits the title of a paper that stands on the first page of the list. */
async function printEdits(papers: CorpusPaper[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-edits-'));
  writeDocuments(folder, papers);
  const newest = papers.reduce((a, b) => (Number(b.year) > Number(a.year) ? b : a));
  const measuredMs = await measureEdits(folder, '', newest.title, 10);
  rmSync(folder, { recursive: true });
  const [median, longest] = [measuredMs[measuredMs.length >> 1], measuredMs.at(-1)];
  console.log(
    `${papers.length} papers: an edit is on screen after ${median?.toFixed(0)} ms (median of 10), ${longest?.toFixed(0)} ms at most.`,
  );
}

/** The papers with another word in the title of one of them. */
function editOne(papers: CorpusPaper[]): CorpusPaper[] {
  const edited = Math.floor(papers.length / 2);
  return papers.map((paper, index) =>
    index === edited ? { ...paper, title: `${paper.title}, Revisited` } : paper,
  );
}

/** @throws when a rebuilt output is not, to the byte, what a build from nothing gives */
function compareWithFullBuild(rebuilt: string, full: string, build: (output: string) => ProcessCost): void {
  build(full);
  const { status, stdout } = spawnSync('diff', ['-rq', rebuilt, full], { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`The rebuilt site is not that of a full build:\n${stdout.slice(0, 2000)}`);
}

function measureOutput(output: string): Pick<Result, 'pages' | 'kilobytesAPage' | 'megabytes'> {
  const files = listFiles(output);
  const pages = files.filter((path) => path.endsWith('.html'));
  const bytesOf = (paths: string[]): number =>
    paths.reduce((sum, path) => sum + statSync(join(output, path)).size, 0);
  return {
    pages: pages.length,
    kilobytesAPage: bytesOf(pages) / 1e3 / pages.length,
    megabytes: bytesOf(files) / 1e6,
  };
}

function printTable(papers: number, results: readonly Result[]): void {
  const offprint = results.find(({ tool }) => tool === 'offprint');
  console.log(`\n${papers} papers; ${loadavg()[0]?.toFixed(1)} processes waiting at the end\n`);
  console.log(
    '| tool | pages | MB | KB a page | wall s | CPU s | pages a second | peak MB | Offprint’s CPU to it | Offprint’s wall to it |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { tool, pages, kilobytesAPage, megabytes, wallSeconds, cpuSeconds, peakMegabytes } of results) {
    const ratio = (ours: number | undefined, theirs: number): string =>
      ours === undefined ? '' : (ours / theirs).toFixed(2);
    console.log(
      `| ${[
        tool,
        pages,
        megabytes.toFixed(1),
        kilobytesAPage.toFixed(1),
        wallSeconds.toFixed(1),
        cpuSeconds.toFixed(1),
        Math.round(pages / wallSeconds),
        Math.round(peakMegabytes),
        ratio(offprint?.cpuSeconds, cpuSeconds),
        ratio(offprint?.wallSeconds, wallSeconds),
      ].join(' | ')} |`,
    );
  }
}
