/**
 * Wrongly joining two large groups spoils more than leaving one paper apart: the log-odds that are asked for rise by
 * this times the logarithm of the papers in the smaller.
 */
const cautionWithSize = 1.6;

/** Log-odds that differ by less are the same but for the order in which numbers were added up. */
const negligible = 1e-5;

/**
 * Joins groups that are likely one person’s, likeliest first, until none are likely enough: agglomerative clustering
 * by average linkage, fragments weighing by the root of their papers.
 * Source: Müllner, “Modern hierarchical, agglomerative clustering algorithms”, arXiv 1109.2378 (2011).
 *
 * @param groups in an order that goes by what they are, since of pairs that are equally likely the first is joined first
 * @param oddsOf the log-odds that two of the groups, by their indices, are one person’s
 * @param asked the log-odds from which a single paper is joined to others
 */
export function fuseGroups(
  groups: readonly (readonly number[])[],
  oddsOf: (a: number, b: number) => number,
  asked: number,
): number[][] {
  const odds = groups.map((_, a) => groups.map((__, b) => (b < a ? oddsOf(a, b) : 0)));
  for (const [a, row] of odds.entries()) for (let b = 0; b < a; b++) odds[b]![a] = row[b]!;
  const weights = groups.map(({ length }) => Math.sqrt(length));
  const fused: (number[] | undefined)[] = groups.map((group) => [...group]);
  for (;;) {
    const best = findLikeliest(odds, fused, asked);
    if (!best) return fused.filter((group) => group !== undefined);
    const { a, b } = best;
    const [weightOfA, weightOfB] = [weights[a]!, weights[b]!];
    weights[a] = weightOfA + weightOfB;
    for (const [other, row] of odds.entries()) {
      row[a] = odds[a]![other] =
        (weightOfA * odds[a]![other]! + weightOfB * odds[b]![other]!) / (weightOfA + weightOfB);
    }
    fused[a]!.push(...fused[b]!);
    fused[b] = undefined;
  }
}

function findLikeliest(
  odds: readonly (readonly number[])[],
  groups: readonly (readonly number[] | undefined)[],
  asked: number,
): { a: number; b: number } | undefined {
  let best: { a: number; b: number } | undefined;
  let margin = 0;
  for (const [b, smaller] of groups.entries()) {
    if (!smaller) continue;
    for (const [a, larger] of groups.slice(0, b).entries()) {
      if (!larger) continue;
      const size = Math.min(smaller.length, larger.length);
      const over = odds[b]![a]! - asked - cautionWithSize * Math.log(size);
      if (over < 0 || (best && over <= margin + negligible)) continue;
      best = { a, b };
      margin = over;
    }
  }
  return best;
}
