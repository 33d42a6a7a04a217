import { Numbering } from './numbering.ts';
import { readWord, splitWords } from './written-words.ts';

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
  /** The number of the form in which the paper first writes the word of each entry. */
  forms: Uint32Array;
  /** The forms, by their numbers. */
  writtenForms: readonly string[];
}

/** How often a word of the title counts. */
const titleWeight = 2;

/**
 * Weighs the words of titles and abstracts by TF-IDF. Words of a single paper are left out, since they compare with
 * none.
 * Source: Salton and Buckley, “Term-weighting approaches in automatic text retrieval”, IPM 24 (1988).
 */
export function weighTerms(papers: readonly { title: string; abstract?: string | undefined }[]): TermMatrix {
  const words = new Numbering();
  const forms = new Numbering();
  // Papers use the same few words: what each way of writing one means is found out once.
  const known = new Map<string, { term: number; form: number }[]>();
  const papersWith: number[] = [];
  const counted = papers.map(({ title, abstract }) => {
    const counts = new Map<number, number>();
    const formOf: number[] = [];
    const count = (text: string, weight: number): void => {
      for (const written of splitWords(text)) {
        let meant = known.get(written);
        if (!meant) {
          meant = readWord(written).map(({ word, form }) => ({
            term: words.numberOf(word),
            form: forms.numberOf(form),
          }));
          known.set(written, meant);
        }
        for (const { term, form } of meant) {
          const before = counts.get(term);
          counts.set(term, (before ?? 0) + weight);
          if (before === undefined) formOf.push(form);
        }
      }
    };
    count(title, titleWeight);
    count(abstract ?? '', 1);
    for (const term of counts.keys()) papersWith[term] = (papersWith[term] ?? 0) + 1;
    return {
      terms: Uint32Array.from(counts.keys()),
      counts: Float32Array.from(counts.values()),
      forms: Uint32Array.from(formOf),
    };
  });
  const starts = new Uint32Array(papers.length + 1);
  for (const [paper, { terms }] of counted.entries()) {
    let shared = 0;
    for (const term of terms) if (papersWith[term]! > 1) shared++;
    starts[paper + 1] = starts[paper]! + shared;
  }
  const entries = starts.at(-1)!;
  const matrix: TermMatrix = {
    words: words.all(),
    starts,
    terms: new Uint32Array(entries),
    weights: new Float32Array(entries),
    forms: new Uint32Array(entries),
    writtenForms: forms.all(),
  };
  let at = 0;
  for (const [paper, { terms, counts, forms: formsOfPaper }] of counted.entries()) {
    for (let entry = 0; entry < terms.length; entry++) {
      const term = terms[entry]!;
      const spread = papersWith[term]!;
      if (spread === 1) continue;
      matrix.terms[at] = term;
      matrix.forms[at] = formsOfPaper[entry]!;
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
