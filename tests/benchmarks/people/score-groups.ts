/** How well groups fit the people behind them, each from 0 to 1. */
export interface BCubed {
  precision: number;
  recall: number;
}

/**
 * B-cubed precision and recall: for each paper the share of its group that is of its person, and the share of its
 * person's papers that are in its group, averaged.
 * Source: Bagga and Baldwin, “Entity-based cross-document coreferencing”, COLING-ACL 1998.
 *
 * @param personOf the person behind a paper
 */
export function scoreGroups(groups: readonly number[][], personOf: (paper: number) => number): BCubed {
  const papers = groups.flat();
  const sizes = countBy(papers, personOf);
  let precision = 0;
  let recall = 0;
  for (const group of groups) {
    for (const [person, count] of countBy(group, personOf)) {
      precision += count ** 2 / group.length;
      recall += count ** 2 / (sizes.get(person) as number);
    }
  }
  return { precision: precision / papers.length, recall: recall / papers.length };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function countBy(papers: readonly number[], keyOf: (paper: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const paper of papers) counts.set(keyOf(paper), (counts.get(keyOf(paper)) ?? 0) + 1);
  return counts;
}
