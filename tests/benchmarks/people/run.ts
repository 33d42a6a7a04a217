import { parseArgs } from 'node:util';
import { readLines, type CorpusPaper } from '../search/corpus.ts';
import { SeededRandom } from '../../support/random.ts';
import { describePaper, findRareNames } from './describe-papers.ts';
import { drawPairs } from './join-people.ts';
import { measureCost } from './measure-cost.ts';
import { measureVariants } from './measure-variants.ts';
import { scoreCurve, scoreNamesakes } from './score-namesakes.ts';

const help = `Usage: npm run bench:people -- --papers FILE.jsonl[.br] [options]

Joins pairs of people under one name and sees whether their papers are parted again, and whether single people stay
whole. Prints one JSON object for each method: once with people of any name, of whom many are several people with one
name and cannot stay whole, and once with those whose family name at most ten names of the file bear.

  --papers FILE    one paper a line: key, title, authors [{ given, family }], year, venue, abstract
  --limit N,M      the first N papers of the file, then the first M, and so on
  --pairs N        as many pairs as there are people for (500)
  --seed N         draws other pairs (1)
  --curve          instead of the baselines, the groups where less and where more is asked of them than usual
  --cost           the time and memory that groups, related papers, topics and the network of all papers take
  --variants       also writes names in other ways on half of a person's papers and sees whether they are joined
  --help`;

const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    limit: { type: 'string', default: 'Infinity' },
    pairs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    curve: { type: 'boolean' },
    cost: { type: 'boolean' },
    variants: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** Natural logarithms of odds that are asked for beyond the usual. */
const stepsOfCurve = [-1, -0.5, 0, 0.5, 1, 2, 3];

if (values.help || values.papers === undefined) {
  console.log(help);
  process.exitCode = values.help ? 0 : 1;
} else {
  for (const limit of values.limit.split(',').map(Number)) {
    const lines = readLines<CorpusPaper>(values.papers, limit);
    const papers = lines.map(describePaper);
    if (values.variants)
      for (const row of measureVariants(lines, Number(values.pairs), Number(values.seed))) print(row);
    if (values.cost) print({ papers: papers.length, ...measureCost(papers) });
    else
      for (const [people, among] of [
        ['of any name', undefined],
        ['with rare family names', findRareNames(lines)],
      ] as const) {
        const pairs = drawPairs(papers, Number(values.pairs), new SeededRandom(Number(values.seed)), among);
        const scores = values.curve ? scoreCurve(papers, pairs, stepsOfCurve) : scoreNamesakes(papers, pairs);
        for (const score of scores) print({ papers: papers.length, people, ...score });
      }
  }
}

/** One object a line, numbers to three places. */
function print(row: object): void {
  console.log(
    JSON.stringify(row, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ),
  );
}
