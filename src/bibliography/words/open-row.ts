import type { TermMatrix } from './term-matrix.ts';

/** The weights of the words of one paper, laid open so that many others can be compared with it. */
export class OpenRow {
  readonly #matrix: TermMatrix;
  /** By the numbers of words. */
  readonly #weights: Float32Array;
  #paper: number | undefined;

  constructor(matrix: TermMatrix) {
    this.#matrix = matrix;
    this.#weights = new Float32Array(matrix.words.length);
  }

  open(paper: number): void {
    if (paper === this.#paper) return;
    const { starts, terms, weights } = this.#matrix;
    if (this.#paper !== undefined)
      for (let at = starts[this.#paper]!; at < starts[this.#paper + 1]!; at++) this.#weights[terms[at]!] = 0;
    for (let at = starts[paper]!; at < starts[paper + 1]!; at++) this.#weights[terms[at]!] = weights[at]!;
    this.#paper = paper;
  }

  /** 0 for a word that the paper does not have. */
  weightOf(term: number): number {
    return this.#weights[term]!;
  }

  /** The cosine of the paper and another: both rows have the length 1. */
  cosine(other: number): number {
    const { starts, terms, weights } = this.#matrix;
    let product = 0;
    for (let at = starts[other]!; at < starts[other + 1]!; at++)
      product += weights[at]! * this.#weights[terms[at]!]!;
    return product;
  }
}
