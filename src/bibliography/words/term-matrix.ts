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
  const counter = new TermCounter();
  const starts = new Uint32Array(papers.length + 1);
  for (const [paper, { title, abstract }] of papers.entries()) {
    counter.addText(title, titleWeight);
    if (abstract !== undefined) counter.addText(abstract, 1);
    starts[paper + 1] = counter.endPaper();
  }
  const { terms, counts, forms } = counter;
  const papersWith = counter.countPapers();
  const rarities = Float64Array.from(papersWith, (spread) => Math.log((papers.length + 1) / spread));
  let kept = 0;
  for (let paper = 0, at = 0; paper < papers.length; paper++) {
    const start = kept;
    for (const end = starts[paper + 1]!; at < end; at++) {
      const term = terms[at]!;
      if (papersWith[term] === 1) continue;
      terms[kept] = term;
      forms[kept] = forms[at]!;
      counts[kept++] = (1 + Math.log(counts[at]!)) * rarities[term]!;
    }
    starts[paper + 1] = kept;
    scaleToLength1(counts.subarray(start, kept));
  }
  return {
    words: counter.words.all(),
    starts,
    terms: terms.slice(0, kept),
    weights: counts.slice(0, kept),
    forms: forms.slice(0, kept),
    writtenForms: counter.writtenForms.all(),
  };
}

/** Counts the words of one paper after another. */
class TermCounter {
  readonly words = new Numbering();
  readonly writtenForms = new Numbering();
  // One behind another: arrays of their own for each of a hundred thousand papers would outweigh what they hold.
  terms = new Uint32Array(firstRoom);
  counts = new Float32Array(firstRoom);
  /** The form in which the paper first writes each. */
  forms = new Uint32Array(firstRoom);
  /** Papers use the same few words: what each way of writing one means is found out once. */
  readonly #known = new Map<string, readonly { term: number; form: number }[]>();
  /** Where each term was counted last. */
  #entries = new Uint32Array(firstRoom);
  #start = 0;
  #end = 0;

  addText(text: string, weight: number): void {
    for (const written of splitWords(text)) {
      const meant = this.#known.get(written) ?? this.#learn(written);
      for (const { term, form } of meant) this.#add(term, form, weight);
    }
  }

  /** @returns the end of the paper's entries */
  endPaper(): number {
    return (this.#start = this.#end);
  }

  /** In how many papers each term is. */
  countPapers(): Uint32Array {
    const papers = new Uint32Array(this.words.size);
    for (let at = 0; at < this.#end; at++) papers[this.terms[at]!]!++;
    return papers;
  }

  #learn(written: string): readonly { term: number; form: number }[] {
    const meant = readWord(written).map(({ word, form }) => ({
      term: this.words.numberOf(word),
      form: this.writtenForms.numberOf(form),
    }));
    this.#known.set(written, meant);
    return meant;
  }

  #add(term: number, form: number, weight: number): void {
    if (term >= this.#entries.length) this.#entries = withRoom(this.#entries, new Uint32Array(2 * term));
    const entry = this.#entries[term]!;
    if (entry >= this.#start && entry < this.#end && this.terms[entry] === term) {
      this.counts[entry]! += weight;
      return;
    }
    const at = this.#end++;
    if (at === this.terms.length) this.#makeRoom();
    this.#entries[term] = at;
    this.terms[at] = term;
    this.counts[at] = weight;
    this.forms[at] = form;
  }

  #makeRoom(): void {
    const room = 2 * this.terms.length;
    this.terms = withRoom(this.terms, new Uint32Array(room));
    this.counts = withRoom(this.counts, new Float32Array(room));
    this.forms = withRoom(this.forms, new Uint32Array(room));
  }
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
