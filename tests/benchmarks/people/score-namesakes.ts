import { findCoauthorComponents } from '../../../src/bibliography/namesakes/coauthor-components.ts';
import {
  indexCollaborationGroups,
  type CollaborationPaper,
} from '../../../src/bibliography/namesakes/collaboration-groups.ts';
import { joinedName, joinPeople, type JoinedPair } from './join-people.ts';
import { mean, scoreGroups } from './score-groups.ts';

type FindGroups = (person: string) => number[][];

/** How well a method parts the people of joined names and keeps single people whole; means over names, from 0 to 1. */
export interface NamesakeScore {
  method: string;
  pairs: number;
  precision: number;
  recall: number;
  /** The share of people, each under their own name, who are one group. */
  keptWhole: number;
}

const methods: [string, (papers: readonly CollaborationPaper[]) => FindGroups][] = [
  ['collaboration groups', indexCollaborationGroups],
  ['coauthor components alone', indexComponents],
  ['name equality alone', indexNames],
];

/** Scores the groups of the site and two baselines on the same pairs. */
export function* scoreNamesakes(
  papers: readonly CollaborationPaper[],
  pairs: readonly JoinedPair[],
): Generator<NamesakeScore> {
  const joined = joinPeople(papers, pairs);
  for (const [method, index] of methods)
    yield { method, pairs: pairs.length, ...scorePairs(papers, pairs, index(joined), index(papers)) };
}

/** Scores the groups of the site where they are asked for less and for more than usual, by natural logarithms of odds. */
export function* scoreCurve(
  papers: readonly CollaborationPaper[],
  pairs: readonly JoinedPair[],
  steps: readonly number[],
): Generator<NamesakeScore & { moreAsked: number }> {
  const findJoined = indexCollaborationGroups(joinPeople(papers, pairs));
  const findSingle = indexCollaborationGroups(papers);
  for (const moreAsked of steps) {
    const scores = scorePairs(
      papers,
      pairs,
      (person) => findJoined(person, moreAsked),
      (person) => findSingle(person, moreAsked),
    );
    yield { method: 'collaboration groups', moreAsked, pairs: pairs.length, ...scores };
  }
}

function scorePairs(
  papers: readonly CollaborationPaper[],
  pairs: readonly JoinedPair[],
  findJoined: FindGroups,
  findSingle: FindGroups,
): Pick<NamesakeScore, 'precision' | 'recall' | 'keptWhole'> {
  const scores = pairs.map((pair) =>
    scoreGroups(findJoined(joinedName(pair)), (paper) =>
      papers[paper]?.people.includes(pair.first) ? 0 : 1,
    ),
  );
  const singles = pairs.flatMap(({ first, second }) => [findSingle(first), findSingle(second)]);
  return {
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    keptWhole: mean(singles.map((groups) => Number(groups.length === 1))),
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
    for (const person of people) {
      const own = papersOf.get(person);
      if (own) own.push(index);
      else papersOf.set(person, [index]);
    }
  }
  return (person) => [papersOf.get(person) ?? []];
}
