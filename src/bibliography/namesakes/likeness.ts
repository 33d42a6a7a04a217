import { cosine, type SparseVector } from '../words/sparse-vector.ts';

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
}

/** Added to cosines before their logarithm is taken: differences below it say nothing. */
const leastCosine = 0.01;
/** Years that lie between two groups say no more beyond this. */
const mostGapYears = 20;

/** @param venueKinship of the two, see {@link Likeness} */
export function compareFragments(a: FragmentEvidence, b: FragmentEvidence, venueKinship: number): Likeness {
  let field = 0;
  for (let axis = 0; axis < a.field.length; axis++) field += a.field[axis]! * b.field[axis]!;
  const gap =
    a.years && b.years ? Math.max(a.years.first, b.years.first) - Math.min(a.years.last, b.years.last) : 0;
  return {
    field,
    people: cosine(a.people, b.people),
    words: cosine(a.words, b.words),
    gapYears: Math.min(mostGapYears, Math.max(0, gap)),
    venueKinship,
  };
}

/**
 * The log-odds that two fragments of one name are one person’s: a logistic model of what they have in common. Large
 * fragments are more alike by chance, so that more is asked of them. Its weights were fitted once to people whose
 * family names are rare, joined in pairs, in collections of 10,000 to 78,000 papers; the benchmark draws other people.
 */
export function logOddsOfOnePerson(
  { field, people, words, gapYears, venueKinship }: Likeness,
  papersOfA: number,
  papersOfB: number,
): number {
  const smaller = Math.log(Math.min(papersOfA, papersOfB));
  const larger = Math.log(Math.max(papersOfA, papersOfB));
  return (
    12.4 +
    3.0 * field +
    2.15 * Math.log(people + leastCosine) +
    0.72 * Math.log(words + leastCosine) -
    1.34 * smaller -
    0.76 * larger -
    0.04 * gapYears +
    0.6 * venueKinship
  );
}
