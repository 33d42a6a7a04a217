/**
 * The known key that needs the fewest edits to become `key`: letters put in, left out, replaced, or two
 * neighbours swapped. `undefined` when even that one shares less than half of its letters.
 */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, edits: countEdits(key.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits * 2 <= Math.max(key.length, candidate.length));
  return ranked.sort((a, b) => a.edits - b.edits)[0]?.candidate;
}

/** The optimal string alignment distance. */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] as number;
}
