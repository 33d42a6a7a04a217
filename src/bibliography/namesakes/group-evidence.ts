import { addTo, cosine, type SparseVector } from '../words/sparse-vector.ts';

/** What is known of some papers that are taken for one person's. Vectors are sums over the papers. */
export interface GroupEvidence {
  /** Indices of the papers. */
  papers: number[];
  /** The coauthors and with whom they write elsewhere. */
  people: SparseVector;
  /** Words of the papers. */
  words: SparseVector;
  /** Words of the papers and of what their coauthors write elsewhere. */
  fieldWords: SparseVector;
  venues: SparseVector;
}

/** One group of two. */
export function joinEvidence(a: GroupEvidence, b: GroupEvidence): GroupEvidence {
  const join = (key: 'people' | 'words' | 'fieldWords' | 'venues'): SparseVector => {
    const sum = new Map(a[key]);
    addTo(sum, b[key]);
    return sum;
  };
  return {
    papers: [...a.papers, ...b.papers],
    people: join('people'),
    words: join('words'),
    fieldWords: join('fieldWords'),
    venues: join('venues'),
  };
}

/**
 * The log-odds that two groups of papers under one name are of one person, as a logistic model of how much
 * people, words and venues have in common. Its weights were fitted once to pairs of groups that were made by joining
 * the papers of two people with different names; the benchmark draws other pairs (`npm run bench:people`).
 */
export function logOddsOfOnePerson(a: GroupEvidence, b: GroupEvidence): number {
  const smaller = Math.log(Math.min(a.papers.length, b.papers.length));
  const larger = Math.log(Math.max(a.papers.length, b.papers.length));
  const people = Math.log(cosine(a.people, b.people) + 0.002);
  const words = cosine(a.words, b.words);
  const fieldWords = Math.log(cosine(a.fieldWords, b.fieldWords) + 0.02);
  return (
    4.8 +
    (0.16 + 0.34 * smaller) * people +
    0.46 * fieldWords +
    0.71 * Math.log(words + 0.01) +
    0.43 * Math.sqrt(words) * smaller +
    0.81 * cosine(a.venues, b.venues) +
    0.59 * smaller -
    0.51 * larger
  );
}
