import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { encodeSearchList } from '../../../src/search/list-file.ts';
import { readContentPapers } from './content-papers.ts';
import { readLines, sortNewestFirst, toCollection, type BenchmarkQuery, type CorpusPaper } from './corpus.ts';
import { engineNames, loadEngine } from './engines/registry.ts';
import { measureEngine, type Measurement } from './measure-engine.ts';
import { measureInBrowser } from './measure-in-browser.ts';

const help = `Usage: npm run bench:search -- --papers FILE.jsonl[.br]|FOLDER --queries FILE.jsonl [options]

Types every query key by key into this project's search and into its peers, and prints one JSON object for each.

  --papers FILE    one paper a line: key, title, authors [{ given, family }], year, venue, abstract;
                   or a folder of documents, as content
  --queries FILE   one query a line: class, query, relevant [keys or titles], neutral [keys or titles]
  --peers LIST     names with commas between: ${engineNames.slice(2).join(',')}
  --abstracts      measures this project's search with the abstracts loaded as well
  --limit N        the first N papers of the file
  --by-class       adds the figures of each class of queries
  --sample N       N queries instead of all, evenly from the file
  --repeats N      times each key N times and takes the least, for a machine that is busy
  --browser        in Chromium with the processor slowed down four times, instead of in Node
  --help`;

const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    queries: { type: 'string' },
    peers: { type: 'string', default: '' },
    abstracts: { type: 'boolean' },
    limit: { type: 'string' },
    'by-class': { type: 'boolean' },
    sample: { type: 'string' },
    repeats: { type: 'string', default: '1' },
    browser: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

if (values.help || values.papers === undefined || values.queries === undefined) {
  console.log(help);
  process.exitCode = values.help ? 0 : 1;
} else {
  const papers = statSync(values.papers).isDirectory()
    ? await readContentPapers(values.papers)
    : sortNewestFirst(readLines<CorpusPaper>(values.papers, Number(values.limit ?? Infinity)));
  const all = readLines<BenchmarkQuery>(values.queries);
  const queries = values.sample === undefined ? all : takeSample(all, Number(values.sample));
  const bytes = measureBytes(
    encodeSearchList(toCollection(papers))
      .map((file) => JSON.stringify(file))
      .join('\n'),
  );
  const names = [
    'offprint',
    ...(values.abstracts ? ['offprint+abstracts'] : []),
    ...values.peers.split(',').filter(Boolean),
  ];
  const repeats = Number(values.repeats);
  for (const name of names) {
    const measurement = values.browser
      ? await measureInBrowser(name, papers, queries, repeats)
      : await measureEngine(await loadEngine(name), papers, queries, repeats);
    console.log(JSON.stringify(describe(measurement, bytes)));
  }
}

interface Bytes {
  gzip: number;
  brotli: number;
}

function describe({ index, classes, ...measurement }: Measurement, list: Bytes): object {
  return {
    ...measurement,
    ...(values['by-class'] && { classes }),
    bytes: { list, index: index === undefined ? { gzip: 0, brotli: 0 } : measureBytes(index) },
  };
}

function measureBytes(text: string): Bytes {
  return {
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
  };
}

function takeSample<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[Math.floor(index * step)] as Item,
  );
}
