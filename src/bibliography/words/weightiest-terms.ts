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
  // The slots of each word, one word behind another: word `i` has those from `starts[i]` to before `starts[i + 1]`.
  const starts = new Uint32Array(matrix.words.length + 1);
  for (let paper = 0; paper < papers; paper++) {
    const weightiest = weightiestOf(matrix, paper);
    entries.set(weightiest, paper * askedTerms);
    sizes[paper] = weightiest.length;
    for (const entry of weightiest) starts[terms[entry]! + 1]!++;
  }
  for (let word = 0; word < matrix.words.length; word++) starts[word + 1]! += starts[word]!;
  const slots = new Uint32Array(starts.at(-1)!);
  const ends = starts.slice(0, -1);
  for (let paper = 0; paper < papers; paper++)
    for (let slot = paper * askedTerms; slot < paper * askedTerms + sizes[paper]!; slot++)
      slots[ends[terms[entries[slot]!]!]!++] = slot;
  for (const [word, end] of ends.entries())
    if (end - starts[word]! > papersOfTerm) {
      slots
        .subarray(starts[word], end)
        .sort((a, b) => weights[entries[b]!]! - weights[entries[a]!]! || a - b);
      ends[word] = starts[word]! + papersOfTerm;
    }
  const papersOfSlots = slots.map((slot) => Math.floor(slot / askedTerms));
  const weightsOfSlots = Float32Array.from(slots, (slot) => weights[entries[slot]!]!);
  const shared = new Float64Array(papers);
  return (paper, limit, leftOut) => {
    const met: number[] = [];
    for (let slot = paper * askedTerms; slot < paper * askedTerms + sizes[paper]!; slot++) {
      const weight = weights[entries[slot]!]!;
      const word = terms[entries[slot]!]!;
      for (let at = starts[word]!; at < ends[word]!; at++) {
        const other = papersOfSlots[at]!;
        if (shared[other] === 0) met.push(other);
        shared[other]! += weight * weightsOfSlots[at]!;
      }
    }
    const precedes = (a: number, b: number): boolean =>
      shared[a]! > shared[b]! || (shared[a] === shared[b] && a < b);
    const best: number[] = [];
    for (const other of met)
      if (other !== paper && shared[other]! >= leastShared && !leftOut.has(other))
        insertRanked(best, other, limit, precedes);
    for (const other of met) shared[other] = 0;
    return best;
  };
}

/** The entries of the weightiest words of a paper, the weightiest first, then by the word. */
function weightiestOf({ words, starts, terms, weights }: TermMatrix, paper: number): number[] {
  const weightiest: number[] = [];
  const precedes = (a: number, b: number): boolean =>
    weights[a]! > weights[b]! || (weights[a] === weights[b] && words[terms[a]!]! < words[terms[b]!]!);
  for (let entry = starts[paper]!; entry < starts[paper + 1]!; entry++)
    insertRanked(weightiest, entry, askedTerms, precedes);
  return weightiest;
}

/** Inserts into a short ranking and keeps no more than `limit`: quicker than to sort all where few are wanted. */
function insertRanked(
  ranking: number[],
  item: number,
  limit: number,
  precedes: (a: number, b: number) => boolean,
): void {
  if (ranking.length === limit) {
    if (!precedes(item, ranking[limit - 1]!)) return;
    ranking.pop();
  }
  let rank = ranking.length;
  for (; rank > 0 && precedes(item, ranking[rank - 1]!); rank--) ranking[rank] = ranking[rank - 1]!;
  ranking[rank] = item;
}
