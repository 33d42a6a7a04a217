import type { TermMatrix } from './term-matrix.ts';

/** The words by which a paper is looked up, its weightiest. */
const askedTerms = 12;
/** Papers that are looked at for one word, those that it weighs most in: what bounds the time for all of them. */
const papersOfTerm = 100;
/** The product of weights from which papers share enough of these words to be looked at. */
const leastShared = 0.03;

/**
 * Finds the papers in which the weightiest words of a paper weigh much too, those first that share most of their
 * weight, then in the order of the papers.
 *
 * @returns finds at most `limit` papers beside those left out
 */
export function indexWeightiestTerms(
  matrix: TermMatrix,
): (paper: number, limit: number, leftOut: ReadonlySet<number>) => number[] {
  const { terms, weights } = matrix;
  const papers = matrix.starts.length - 1;
  // The entries of the weightiest words of each paper: slot `paper * askedTerms + rank`, with their number in `sizes`.
  const entries = new Uint32Array(papers * askedTerms);
  const sizes = new Uint8Array(papers);
  const lists: number[][] = matrix.words.map(() => []);
  for (let paper = 0; paper < papers; paper++) {
    const slots = entries.subarray(paper * askedTerms, (paper + 1) * askedTerms);
    const size = selectWeightiest(matrix, paper, slots);
    sizes[paper] = size;
    for (let rank = 0; rank < size; rank++) lists[terms[slots[rank]!]!]!.push(paper * askedTerms + rank);
  }
  for (const list of lists) {
    if (list.length <= papersOfTerm) continue;
    list.sort((a, b) => weights[entries[b]!]! - weights[entries[a]!]! || a - b);
    list.length = papersOfTerm;
  }
  const shared = new Float64Array(papers);
  return (paper, limit, leftOut) => {
    const met: number[] = [];
    for (let slot = paper * askedTerms; slot < paper * askedTerms + sizes[paper]!; slot++) {
      const entry = entries[slot]!;
      for (const otherSlot of lists[terms[entry]!]!) {
        const other = Math.floor(otherSlot / askedTerms);
        if (shared[other] === 0) met.push(other);
        shared[other]! += weights[entry]! * weights[entries[otherSlot]!]!;
      }
    }
    const found = met.filter(
      (other) => other !== paper && shared[other]! >= leastShared && !leftOut.has(other),
    );
    const best = keepBest(found, limit, shared).sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const other of met) shared[other] = 0;
    return best.slice(0, limit);
  };
}

/** Those that share as much as the last of the best, or more: to sort numbers alone is quicker than by a comparison. */
function keepBest(papers: number[], limit: number, shared: Float64Array): number[] {
  if (papers.length <= limit) return papers;
  const least = Float64Array.from(papers, (paper) => shared[paper]!)
    .sort()
    .at(-limit)!;
  return papers.filter((paper) => shared[paper]! >= least);
}

/** Writes the entries of the weightiest words, the weightiest first, then by the word; and says how many there are. */
function selectWeightiest(
  { words, starts, terms, weights }: TermMatrix,
  paper: number,
  selected: Uint32Array,
): number {
  let size = 0;
  const precedes = (a: number, b: number): boolean =>
    weights[a]! > weights[b]! || (weights[a] === weights[b] && words[terms[a]!]! < words[terms[b]!]!);
  for (let entry = starts[paper]!; entry < starts[paper + 1]!; entry++) {
    if (size === selected.length && !precedes(entry, selected[size - 1]!)) continue;
    let rank = Math.min(size, selected.length - 1);
    for (; rank > 0 && precedes(entry, selected[rank - 1]!); rank--) selected[rank] = selected[rank - 1]!;
    selected[rank] = entry;
    size = Math.min(size + 1, selected.length);
  }
  return size;
}
