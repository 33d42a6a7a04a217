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
 */
export function indexWeightiestTerms(matrix: TermMatrix): (paper: number) => number[] {
  const papers = matrix.starts.length - 1;
  const lists: { paper: number; weight: number }[][] = matrix.words.map(() => []);
  for (let paper = 0; paper < papers; paper++)
    for (const { term, weight } of weightiestTerms(matrix, paper)) lists[term]!.push({ paper, weight });
  for (const list of lists) {
    list.sort((a, b) => b.weight - a.weight || a.paper - b.paper);
    list.splice(papersOfTerm);
  }
  return (paper) => {
    const likeness = new Map<number, number>();
    for (const { term, weight } of weightiestTerms(matrix, paper))
      for (const other of lists[term]!)
        likeness.set(other.paper, (likeness.get(other.paper) ?? 0) + weight * other.weight);
    likeness.delete(paper);
    return [...likeness]
      .filter(([, shared]) => shared >= leastShared)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([other]) => other);
  };
}

function weightiestTerms(
  { words, starts, terms, weights }: TermMatrix,
  paper: number,
): { term: number; weight: number }[] {
  return Array.from({ length: starts[paper + 1]! - starts[paper]! }, (_, index) => ({
    term: terms[starts[paper]! + index]!,
    weight: weights[starts[paper]! + index]!,
  }))
    .sort((a, b) => b.weight - a.weight || (words[a.term]! < words[b.term]! ? -1 : 1))
    .slice(0, askedTerms);
}
