import { cosine, type SparseVector } from '../words/sparse-vector.ts';
import type { WordUse } from './word-use.ts';

/** What is known of a fragment: papers of a name that hang together by coauthors. */
export interface FragmentEvidence {
  /** Indices of the papers. */
  papers: readonly number[];
  /** Coauthors, and with whom they write elsewhere. */
  people: SparseVector;
  /** The words of the papers. */
  words: SparseVector;
  /** What they and their coauthors are about, along what tells people apart, of length 1. */
  field: Float64Array;
  wordUse: WordUse;
  /** On which share of its papers with several authors the person is the first and the last of them. */
  position: { first: number; last: number };
  /** The years of its first and its last paper, where known. */
  years: { first: number; last: number } | undefined;
}

/** What two fragments have in common. */
export interface Likeness {
  /** The cosine of their fields. */
  field: number;
  /** The cosine of the people around them. */
  people: number;
  /** The cosine of their words. */
  words: number;
  /** Years that lie between them, 0 when they overlap or years are not known. */
  gapYears: number;
  /** How much likelier than by chance their venues are together: a natural logarithm, 0 when nothing is known of them. */
  venueKinship: number;
  /** How much likelier the words of the smaller are as words of the larger, see {@link indexWordLikelihood}. */
  wordLikelihood: number;
  /** How much more often the person has the same place than the opposite among the authors, from -1 to 1. */
  position: number;
}

/** Added to cosines before their logarithm is taken: differences below it say nothing. */
const leastCosine = 0.01;
/** Years that lie between two groups say no more beyond this. */
const mostGapYears = 20;

/** @param learnt what models of the collection say of the two, see {@link Likeness} */
export function compareFragments(
  a: FragmentEvidence,
  b: FragmentEvidence,
  learnt: Pick<Likeness, 'venueKinship' | 'wordLikelihood'>,
): Likeness {
  let field = 0;
  for (let axis = 0; axis < a.field.length; axis++) field += a.field[axis]! * b.field[axis]!;
  const gap =
    a.years && b.years ? Math.max(a.years.first, b.years.first) - Math.min(a.years.last, b.years.last) : 0;
  return {
    ...learnt,
    field,
    position:
      a.position.first * b.position.first +
      a.position.last * b.position.last -
      a.position.first * b.position.last -
      a.position.last * b.position.first,
    people: cosine(a.people, b.people),
    words: cosine(a.words, b.words),
    gapYears: Math.min(mostGapYears, Math.max(0, gap)),
  };
}

/**
 * The log-odds that two fragments of one name are one person’s: a logistic model of what they have in common. Large
 * fragments are more alike by chance, so that more is asked of them. Its weights were fitted once to people whose
 * family names are rare, joined in pairs, in a collection of 78,004 papers; the benchmark draws other people.
 */
export function logOddsOfOnePerson(
  { field, people, words, gapYears, venueKinship, wordLikelihood, position }: Likeness,
  papersOfA: number,
  papersOfB: number,
): number {
  return (
    11.6 +
    2.25 * field +
    2.13 * Math.log(people + leastCosine) +
    0.4 * Math.log(words + leastCosine) +
    3.35 * wordLikelihood +
    0.55 * position +
    0.9 * venueKinship -
    0.02 * gapYears -
    0.98 * Math.log(Math.min(papersOfA, papersOfB))
  );
}
