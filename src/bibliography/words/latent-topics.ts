import { symmetricEigen } from '../matrices/symmetric-eigen.ts';
import { scaleToLength1, type TermMatrix } from './term-matrix.ts';

/** Places of papers in a space where those stand near each other that use related words. */
export interface LatentTopics {
  dimensions: number;
  /** Paper `i` has the numbers from `i * dimensions`, of length 1 together, or zeros when it has no words. */
  places: Float32Array;
}

/** Dimensions that are reckoned with on top of those asked for, so that these are exact. */
const spareDimensions = 8;
const iterations = 2;

/**
 * Latent semantic analysis: the strongest directions in which papers differ in their words, by a randomised singular
 * value decomposition, whose time grows with the number of words in the papers. Random is only the start, which goes
 * by the words: the same papers give the same places.
 * Sources: Deerwester et al., “Indexing by latent semantic analysis”, JASIS 41 (1990); Halko, Martinsson and Tropp,
 * “Finding structure with randomness”, SIAM Review 53 (2011).
 */
export function findLatentTopics(matrix: TermMatrix, dimensions: number): LatentTopics {
  const width = dimensions + spareDimensions;
  const papers = matrix.starts.length - 1;
  const ofWords = startAtRandom(matrix.words, width);
  const ofPapers = new Float32Array(papers * width);
  for (let round = 0; round < iterations; round++) {
    multiply(matrix, ofWords, ofPapers, width);
    multiply(matrix, ofPapers, ofWords, width, true);
    orthonormalize(ofWords, width);
  }
  multiply(matrix, ofWords, ofPapers, width);
  const { values, vectors } = symmetricEigen(gram(ofPapers, width), width);
  const places = new Float32Array(papers * dimensions);
  const place = new Float64Array(dimensions);
  for (let paper = 0; paper < papers; paper++) {
    for (let axis = 0; axis < dimensions; axis++) {
      // Singular values at half their power: their full power would leave little but the few strongest axes.
      const scale = values[axis]! > 1e-9 * values[0]! ? values[axis]! ** -0.25 : 0;
      let sum = 0;
      for (let k = 0; k < width; k++) sum += ofPapers[paper * width + k]! * vectors[axis * width + k]!;
      place[axis] = scale * sum;
    }
    scaleToLength1(place);
    places.set(place, paper * dimensions);
  }
  return { dimensions, places };
}

/** Signs that go by the letters of each word (the FNV hash, mixed by xorshift). */
function startAtRandom(words: readonly string[], width: number): Float32Array {
  const signs = new Float32Array(words.length * width);
  for (const [number, word] of words.entries()) {
    let state = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 0x01000193);
    state ||= 1;
    for (let k = 0; k < width; k++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      signs[number * width + k] = state < 0 ? -1 : 1;
    }
  }
  return signs;
}

/** Writes what the matrix makes of rows of words for papers or, transposed, of rows of papers for words. */
function multiply(
  { starts, terms, weights }: TermMatrix,
  from: Float32Array,
  to: Float32Array,
  width: number,
  isTransposed = false,
): void {
  to.fill(0);
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    const row = paper * width;
    for (let at = starts[paper]!; at < starts[paper + 1]!; at++) {
      const weight = weights[at]!;
      const term = terms[at]! * width;
      const source = isTransposed ? row : term;
      const target = isTransposed ? term : row;
      for (let k = 0; k < width; k++) to[target + k]! += weight * from[source + k]!;
    }
  }
}

/** The products of all columns with each other. */
function gram(rows: Float32Array, width: number): Float64Array {
  const products = new Float64Array(width * width);
  for (let start = 0; start < rows.length; start += width) {
    for (let i = 0; i < width; i++) {
      const value = rows[start + i]!;
      if (value === 0) continue;
      for (let j = 0; j <= i; j++) products[i * width + j]! += value * rows[start + j]!;
    }
  }
  for (let i = 0; i < width; i++)
    for (let j = 0; j < i; j++) products[j * width + i] = products[i * width + j]!;
  return products;
}

/** Turns the columns in place into ones at right angles and of length 1 that span the same space; spare ones into zeros. */
function orthonormalize(rows: Float32Array, width: number): void {
  const { values, vectors } = symmetricEigen(gram(rows, width), width);
  const row = new Float64Array(width);
  for (let start = 0; start < rows.length; start += width) {
    for (let axis = 0; axis < width; axis++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += rows[start + k]! * vectors[axis * width + k]!;
      row[axis] = values[axis]! > 1e-12 * values[0]! ? sum / Math.sqrt(values[axis]!) : 0;
    }
    rows.set(row, start);
  }
}
