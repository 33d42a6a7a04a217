import type { SeededRandom } from '../../support/random.ts';
import { authorQueries } from './author-queries.ts';
import type { BenchmarkQuery, CorpusPaper } from './corpus.ts';
import { foldPlainly, indexPapers, type QuerySource } from './query-sources.ts';
import { titleQueries, type QueryMaker } from './title-queries.ts';
import { mashKeys } from './typing.ts';

/** Queries of every class over the papers, up to so many of each; the same for the same papers and numbers. */
export function makeQuerySet(
  papers: readonly CorpusPaper[],
  random: SeededRandom,
  perClass: number,
): BenchmarkQuery[] {
  const source = indexPapers(papers);
  return [
    ...Object.entries({ ...titleQueries, ...authorQueries }).flatMap(([name, make]) =>
      makeQueries(name, make, source, random, perClass),
    ),
    ...makeAbstractQueries(source, random, perClass / 2),
    ...Array.from({ length: perClass }, (): BenchmarkQuery => ({
      class: 'nonsense',
      query: mashKeys(random),
      relevant: [],
    })),
  ];
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
    positions.map((position) => nameOf(papers[position]));
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
      relevant: held.map((paper) => nameOf(papers[paper])),
    }));
}

function nameOf(paper: CorpusPaper | undefined): string {
  return paper?.key ?? paper?.title ?? '';
}
