import { countUses, type TermMatrix } from '../words/term-matrix.ts';

/** In how many of some papers each word is. */
export interface WordUse {
  counts: ReadonlyMap<number, number>;
  /** The sum of the counts. */
  total: number;
}

/** Words of the whole collection that those of a person's papers are mixed with. */
const mixedIn = 300;

export function countWordUse(fragment: readonly number[], { starts, terms }: TermMatrix): WordUse {
  const counts = new Map<number, number>();
  let total = 0;
  for (const paper of fragment)
    for (let at = starts[paper]!; at < starts[paper + 1]!; at++) {
      counts.set(terms[at]!, (counts.get(terms[at]!) ?? 0) + 1);
      total++;
    }
  return { counts, total };
}

/**
 * How much likelier the words of the smaller of two lots of papers are as words of the larger than as those of any
 * papers: a natural logarithm, the mean over words, 0 where one has none. Unlike a cosine it does not rise with the
 * number of papers alone.
 * Source: Zhai and Lafferty, “A study of smoothing methods for language models applied to information retrieval”, TOIS
 * 22 (2004): Dirichlet smoothing.
 */
export function indexWordLikelihood(matrix: TermMatrix): (a: WordUse, b: WordUse) => number {
  const uses = countUses(matrix);
  const { length } = matrix.terms;
  return (a, b) => {
    const [smaller, larger] = a.total < b.total ? [a, b] : [b, a];
    if (smaller.total === 0) return 0;
    let sum = 0;
    for (const [term, count] of smaller.counts) {
      const theirs = larger.counts.get(term);
      if (theirs === undefined) continue;
      const expected = (mixedIn * uses[term]!) / length;
      sum += count * Math.log(1 + theirs / expected);
    }
    return sum / smaller.total - Math.log((mixedIn + larger.total) / mixedIn);
  };
}
