import { contentWords } from './content-words.ts';

/** What papers are about: for each the weights of its words, of length 1 together. */
export interface TermMatrix {
  /** The words, by their numbers. */
  words: readonly string[];
  /** Paper `i` has the entries from `starts[i]` to before `starts[i + 1]`. */
  starts: Uint32Array;
  /** The number of the word of each entry. */
  terms: Uint32Array;
  /** The weight of the word of each entry, from 0 to 1. */
  weights: Float32Array;
}

/** How often a word of the title counts. */
const titleWeight = 2;

/**
 * Weighs the words of titles and abstracts by TF-IDF. Words of a single paper are left out, since they compare with
 * none.
 * Source: Salton and Buckley, “Term-weighting approaches in automatic text retrieval”, IPM 24 (1988).
 */
export function weighTerms(papers: readonly { title: string; abstract?: string | undefined }[]): TermMatrix {
  const numbers = new Map<string, number>();
  const papersWith: number[] = [];
  const counted = papers.map(({ title, abstract }) => {
    const counts = new Map<number, number>();
    const count = (text: string, weight: number): void => {
      for (const word of contentWords(text)) {
        let number = numbers.get(word);
        if (number === undefined) numbers.set(word, (number = numbers.size));
        counts.set(number, (counts.get(number) ?? 0) + weight);
      }
    };
    count(title, titleWeight);
    count(abstract ?? '', 1);
    for (const number of counts.keys()) papersWith[number] = (papersWith[number] ?? 0) + 1;
    return { terms: Uint32Array.from(counts.keys()), counts: Float32Array.from(counts.values()) };
  });
  const shared = counted.map(({ terms }) => terms.filter((term) => papersWith[term]! > 1).length);
  const starts = new Uint32Array(papers.length + 1);
  for (const [paper, size] of shared.entries()) starts[paper + 1] = starts[paper]! + size;
  const matrix: TermMatrix = {
    words: [...numbers.keys()],
    starts,
    terms: new Uint32Array(starts.at(-1)!),
    weights: new Float32Array(starts.at(-1)!),
  };
  let at = 0;
  for (const [paper, { terms, counts }] of counted.entries()) {
    for (const [entry, term] of terms.entries()) {
      const spread = papersWith[term]!;
      if (spread === 1) continue;
      matrix.terms[at] = term;
      matrix.weights[at++] = (1 + Math.log(counts[entry]!)) * Math.log((papers.length + 1) / spread);
    }
    scaleToLength1(matrix.weights.subarray(starts[paper], at));
  }
  return matrix;
}

/** Scales a vector in place; one of zeros stays. */
export function scaleToLength1(vector: Float32Array | Float64Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at]! *= scale;
}
