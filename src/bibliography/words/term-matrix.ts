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
  const counts = new Map<number, number>();
  const starts = new Uint32Array(papers.length + 1);
  // One behind another: arrays of their own for each of a hundred thousand papers would outweigh what they hold.
  let terms = new Uint32Array(firstRoom);
  let formsOfTerms = new Uint32Array(firstRoom);
  let weights = new Float32Array(firstRoom);
  let end = 0;
  for (const [paper, { title, abstract }] of papers.entries()) {
    const start = end;
    counts.clear();
    for (const [text, weight] of [
      [title, titleWeight],
      [abstract ?? '', 1],
    ] as const) {
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
          if (before !== undefined) continue;
          if (end === terms.length) {
            terms = withRoom(terms, new Uint32Array(2 * end));
            formsOfTerms = withRoom(formsOfTerms, new Uint32Array(2 * end));
            weights = withRoom(weights, new Float32Array(2 * end));
          }
          terms[end] = term;
          formsOfTerms[end++] = form;
        }
      }
    }
    for (let at = start; at < end; at++) {
      const term = terms[at]!;
      weights[at] = counts.get(term)!;
      papersWith[term] = (papersWith[term] ?? 0) + 1;
    }
    starts[paper + 1] = end;
  }
  let kept = 0;
  for (let paper = 0, at = 0; paper < papers.length; paper++) {
    const start = kept;
    for (const endOfPaper = starts[paper + 1]!; at < endOfPaper; at++) {
      const term = terms[at]!;
      const spread = papersWith[term]!;
      if (spread === 1) continue;
      terms[kept] = term;
      formsOfTerms[kept] = formsOfTerms[at]!;
      weights[kept++] = (1 + Math.log(weights[at]!)) * Math.log((papers.length + 1) / spread);
    }
    starts[paper + 1] = kept;
    scaleToLength1(weights.subarray(start, kept));
  }
  return {
    words: words.all(),
    starts,
    terms: terms.slice(0, kept),
    weights: weights.slice(0, kept),
    forms: formsOfTerms.slice(0, kept),
    writtenForms: forms.all(),
  };
}

/** In how many papers each word is. */
export function countUses({ words, terms }: TermMatrix): Uint32Array {
  const uses = new Uint32Array(words.length);
  for (const term of terms) uses[term]!++;
  return uses;
}

/** Entries that there is room for at first. */
const firstRoom = 4096;

function withRoom<Numbers extends Uint32Array | Float32Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}

/** Scales a vector in place; one of zeros stays. */
export function scaleToLength1(vector: Float32Array | Float64Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at]! *= scale;
}
