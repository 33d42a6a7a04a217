import { parseArgs } from 'node:util';
import { authorQueries } from './author-queries.ts';
import { readLines, type BenchmarkQuery, type CorpusPaper } from './corpus.ts';
import { foldPlainly, indexPapers, type QuerySource } from './query-sources.ts';
import { SeededRandom } from '../../support/random.ts';
import { titleQueries, type QueryMaker } from './title-queries.ts';
import { mashKeys } from './typing.ts';

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
    'Usage: node tests/benchmarks/search/generate-queries.ts --papers FILE.jsonl[.br] [--skip N] [--limit N] [--seed N] [--per-class N]',
  );
} else {
  const skip = Number(values.skip);
  const papers = readLines<CorpusPaper>(values.papers, skip + Number(values.limit)).slice(skip);
  const random = new SeededRandom(Number(values.seed));
  const count = Number(values['per-class']);
  const source = indexPapers(papers);
  const queries = [
    ...Object.entries({ ...titleQueries, ...authorQueries }).flatMap(([name, make]) =>
      makeQueries(name, make, source, random, count),
    ),
    ...makeAbstractQueries(source, random, count / 2),
    ...Array.from({ length: count }, (): BenchmarkQuery => ({
      class: 'nonsense',
      query: mashKeys(random),
      relevant: [],
    })),
  ];
  for (const query of queries) console.log(JSON.stringify(query));
}

function makeQueries(
  name: string,
  make: QueryMaker,
  source: QuerySource,
  random: SeededRandom,
  count: number,
): BenchmarkQuery[] {
  const { papers } = source;
  const keysOf = (positions: readonly number[]): string[] =>
    positions.map((position) => papers[position]?.key ?? '');
  const made: BenchmarkQuery[] = [];
  for (let tries = 0; made.length < count && tries < 300 * count; tries++) {
    const query = make(source, random.below(papers.length), random);
    if (!query || query.relevant.length === 0) continue;
    made.push({
      class: name,
      query: query.query,
      relevant: keysOf(query.relevant),
      ...(query.neutral?.length && { neutral: keysOf(query.neutral) }),
    });
  }
  return made;
}

/** Words that at most three papers have, and those in the abstract only. */
function makeAbstractQueries(
  { papers, words, names }: QuerySource,
  random: SeededRandom,
  count: number,
): BenchmarkQuery[] {
  const elsewhere = new Set([...words.flat(), ...names.flat().flatMap(({ full }) => full.split(' '))]);
  const holders = new Map<string, number[]>();
  papers.forEach(({ abstract = '' }, paper) => {
    for (const word of new Set(foldPlainly(abstract).split(' '))) {
      if (elsewhere.has(word) || !/^[a-z]{5,}$/.test(word)) continue;
      const known = holders.get(word);
      if (known) known.push(paper);
      else holders.set(word, [paper]);
    }
  });
  const rare = [...holders].filter(([, held]) => held.length <= 3);
  return random
    .shuffle(rare)
    .slice(0, count)
    .map(([query, held]) => ({
      class: 'abstract',
      query,
      relevant: held.map((paper) => papers[paper]?.key ?? ''),
    }));
}
