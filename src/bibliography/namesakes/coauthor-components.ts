/**
 * Parts the papers of a name into those that hang together by shared coauthors. Near-linear: each coauthor is looked at
 * once for each paper.
 *
 * @param papers for each its people, the name itself among them or not
 * @param name whose papers they are; does not count
 * @returns indices into `papers`, ascending in each part, parts by their first paper
 */
export function findCoauthorComponents<Name extends string | number>(
  papers: readonly (readonly Name[])[],
  name: Name,
): number[][] {
  const parents = papers.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] = parents[parents[root] as number] as number;
    return root;
  };
  const firstPaper = new Map<Name, number>();
  for (const [index, people] of papers.entries()) {
    for (const person of people) {
      if (person === name) continue;
      const first = firstPaper.get(person);
      if (first === undefined) firstPaper.set(person, index);
      else parents[rootOf(index)] = rootOf(first);
    }
  }
  return [...Map.groupBy(papers.keys(), rootOf).values()];
}
