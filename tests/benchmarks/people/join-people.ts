import type { CollaborationPaper } from '../../../src/bibliography/namesakes/collaboration-groups.ts';
import type { SeededRandom } from '../../support/random.ts';

/** Two people whose papers are taken for those of one name. */
export interface JoinedPair {
  first: string;
  second: string;
}

const fewestPapers = 5;
const mostPapers = 40;

/**
 * Draws pairs of people with 5 to 40 papers each who have no word of their names and no paper in common, each person
 * once.
 *
 * @param among whose names are drawn from; all when it is left out
 */
export function drawPairs(
  papers: readonly CollaborationPaper[],
  count: number,
  random: SeededRandom,
  among?: ReadonlySet<string>,
): JoinedPair[] {
  const papersOf = new Map<string, Set<CollaborationPaper>>();
  for (const paper of papers)
    for (const person of paper.people) papersOf.set(person, (papersOf.get(person) ?? new Set()).add(paper));
  const drawn = random.shuffle(
    [...papersOf].flatMap(([person, { size }]) =>
      size >= fewestPapers && size <= mostPapers && (among?.has(person) ?? true) ? [person] : [],
    ),
  );
  const pairs: JoinedPair[] = [];
  for (let at = 0; at + 1 < drawn.length && pairs.length < count; at += 2) {
    const [first, second] = [drawn[at] as string, drawn[at + 1] as string];
    const words = new Set(first.split(' '));
    if (second.split(' ').some((word) => words.has(word))) continue;
    if (!papersOf.get(first)!.isDisjointFrom(papersOf.get(second)!)) continue;
    pairs.push({ first, second });
  }
  return pairs;
}

/** The papers with both people of each pair under one name, `first + second`. */
export function joinPeople(
  papers: readonly CollaborationPaper[],
  pairs: readonly JoinedPair[],
): CollaborationPaper[] {
  const joined = new Map(
    pairs.flatMap((pair) => [pair.first, pair.second].map((person) => [person, joinedName(pair)] as const)),
  );
  return papers.map((paper) => ({
    ...paper,
    people: [...new Set(paper.people.map((person) => joined.get(person) ?? person))],
  }));
}

export function joinedName({ first, second }: JoinedPair): string {
  return `${first} + ${second}`;
}
