import { parseArgs } from 'node:util';
import {
  indexCollaborationGroups,
  type CollaborationPaper,
} from '../../../src/bibliography/namesakes/collaboration-groups.ts';
import { findCoauthorComponents } from '../../../src/bibliography/namesakes/coauthor-components.ts';
import { foldText } from '../../../src/publications/folded-text.ts';
import { readLines, type CorpusPaper } from '../search/corpus.ts';
import { SeededRandom } from '../../support/random.ts';
import { drawPairs, joinedName, joinPeople } from './join-people.ts';
import { measureVariants } from './measure-variants.ts';
import { mean, scoreGroups } from './score-groups.ts';

const help = `Usage: npm run bench:people -- --papers FILE.jsonl[.br] [options]

Joins pairs of people under one name and sees whether their papers are parted again, and whether single people stay
whole; prints one JSON object for each method, and one for the time and memory that all names take.

  --papers FILE    one paper a line: key, title, authors [{ given, family }], year, venue, abstract
  --limit N        the first N papers of the file
  --pairs N        as many pairs as there are people for (500)
  --seed N         draws other pairs (1)
  --all            finds the groups of every name of the file, for time and memory
  --variants       first writes names in other ways on half of a person's papers and sees whether they are joined
  --help`;

const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    limit: { type: 'string' },
    pairs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean' },
    variants: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

type FindGroups = (person: string) => number[][];

if (values.help || values.papers === undefined) {
  console.log(help);
  process.exitCode = values.help ? 0 : 1;
} else {
  const papers = readLines<CorpusPaper>(values.papers, Number(values.limit ?? Infinity)).map(describePaper);
  if (values.variants) {
    const corpus = readLines<CorpusPaper>(values.papers, Number(values.limit ?? Infinity));
    for (const result of measureVariants(corpus, Number(values.pairs), Number(values.seed)))
      console.log(JSON.stringify(result));
  }
  if (values.all) console.log(JSON.stringify(measureAllNames(papers)));
  const pairs = drawPairs(papers, Number(values.pairs), new SeededRandom(Number(values.seed)));
  const joined = joinPeople(papers, pairs);
  const methods: [string, (papers: readonly CollaborationPaper[]) => FindGroups][] = [
    ['collaboration groups', indexCollaborationGroups],
    ['coauthor components alone', indexComponents],
    ['name equality alone', indexNames],
  ];
  for (const [method, index] of methods) {
    const findJoined = index(joined);
    const findSingle = index(papers);
    const scores = pairs.map((pair) =>
      scoreGroups(findJoined(joinedName(pair)), (paper) =>
        papers[paper]?.people.includes(pair.first) ? 0 : 1,
      ),
    );
    const singles = pairs.flatMap(({ first, second }) => [findSingle(first), findSingle(second)]);
    console.log(
      JSON.stringify({
        method,
        papers: papers.length,
        pairs: pairs.length,
        precision: round(mean(scores.map(({ precision }) => precision))),
        recall: round(mean(scores.map(({ recall }) => recall))),
        keptWhole: round(mean(singles.map((groups) => Number(groups.length === 1)))),
      }),
    );
  }
}

function describePaper({ title, abstract, authors, year }: CorpusPaper): CollaborationPaper {
  const names = authors.map(({ given, family }) => foldText(`${given ?? ''} ${family ?? ''}`));
  return { people: [...new Set(names)], title, abstract, ...(year !== undefined && { year: Number(year) }) };
}

function measureAllNames(papers: readonly CollaborationPaper[]): object {
  const before = process.cpuUsage();
  const findGroups = indexCollaborationGroups(papers);
  const names = new Set(papers.flatMap(({ people }) => people));
  let severalGroups = 0;
  for (const name of names) if (findGroups(name).length > 1) severalGroups++;
  const { user, system } = process.cpuUsage(before);
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  return {
    papers: papers.length,
    names: names.size,
    severalGroups,
    cpuSeconds: round((user + system) / 1e6),
    megabytes,
  };
}

function indexComponents(papers: readonly CollaborationPaper[]): FindGroups {
  const papersOf = indexNames(papers);
  return (person) => {
    const own = papersOf(person)[0] ?? [];
    const components = findCoauthorComponents(
      own.map((index) => papers[index]?.people ?? []),
      person,
    );
    return components.map((component) => component.map((index) => own[index] as number));
  };
}

function indexNames(papers: readonly CollaborationPaper[]): FindGroups {
  const papersOf = new Map<string, number[]>();
  for (const [index, { people }] of papers.entries()) {
    for (const person of people) papersOf.set(person, [...(papersOf.get(person) ?? []), index]);
  }
  return (person) => [papersOf.get(person) ?? []];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
