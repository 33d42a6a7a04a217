import type { LatentTopics } from '../words/latent-topics.ts';
import { scaleToLength1 } from '../words/term-matrix.ts';
import type { Coauthorship } from './coauthorship.ts';

/**
 * Describes papers of one person by what they are about and by what their coauthors write about elsewhere.
 *
 * @returns places a fragment: first the mean place of its papers, then that of the other papers of its coauthors, each
 * of length 1
 */
export function indexFields(
  { authorsOf, papersOf }: Coauthorship,
  { dimensions, places }: LatentTopics,
): (fragment: readonly number[], person: number) => Float64Array {
  const sums = new Float32Array(papersOf.length * dimensions);
  const sum = new Float64Array(dimensions);
  for (const [person, papers] of papersOf.entries()) {
    sum.fill(0);
    for (const paper of papers)
      for (let k = 0; k < dimensions; k++) sum[k]! += places[paper * dimensions + k]!;
    sums.set(sum, person * dimensions);
  }
  return (fragment, person) => {
    const field = new Float64Array(2 * dimensions);
    const own = field.subarray(0, dimensions);
    const around = field.subarray(dimensions);
    for (const paper of fragment)
      for (let k = 0; k < dimensions; k++) own[k]! += places[paper * dimensions + k]!;
    for (const [coauthor, papers] of groupByCoauthor(fragment, authorsOf, person)) {
      const others = papersOf[coauthor]!.length - papers.length;
      if (others === 0) continue;
      // Papers of the person with this coauthor are all in the fragment, so that nothing of the other fragments is left.
      const weight = 1 / Math.sqrt(others);
      for (let k = 0; k < dimensions; k++) {
        let rest = sums[coauthor * dimensions + k]!;
        for (const paper of papers) rest -= places[paper * dimensions + k]!;
        around[k]! += weight * rest;
      }
    }
    scaleToLength1(own);
    scaleToLength1(around);
    return field;
  };
}

/** The coauthors of papers, each with those that were written with them. */
export function groupByCoauthor(
  papers: readonly number[],
  authorsOf: readonly (readonly number[])[],
  person: number,
): Map<number, number[]> {
  const papersWith = new Map<number, number[]>();
  for (const paper of papers) {
    for (const coauthor of authorsOf[paper]!) {
      if (coauthor === person) continue;
      const known = papersWith.get(coauthor);
      if (known) known.push(paper);
      else papersWith.set(coauthor, [paper]);
    }
  }
  return papersWith;
}
