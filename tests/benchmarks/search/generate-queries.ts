import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SeededRandom } from '../../support/random.ts';
import { readContentPapers } from './content-papers.ts';
import { readLines, type CorpusPaper } from './corpus.ts';
import { makeQuerySet } from './query-set.ts';

// Prints a query set for a file of papers, one JSON object a line. The same arguments always print the same.
const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    skip: { type: 'string', default: '0' },
    limit: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    'per-class': { type: 'string', default: '100' },
    help: { type: 'boolean' },
  },
});
if (values.help || values.papers === undefined) {
  console.log(
    'Usage: node tests/benchmarks/search/generate-queries.ts --papers FILE.jsonl[.br]|FOLDER [--skip N] [--limit N] [--seed N] [--per-class N]',
  );
} else {
  const skip = Number(values.skip);
  const papers = statSync(values.papers).isDirectory()
    ? await readContentPapers(values.papers)
    : readLines<CorpusPaper>(values.papers, skip + Number(values.limit)).slice(skip);
  for (const query of makeQuerySet(
    papers,
    new SeededRandom(Number(values.seed)),
    Number(values['per-class']),
  ))
    console.log(JSON.stringify(query));
}
