/** Lists of numbers, one a row, in two typed arrays: row `r` is `items` from `starts[r]` to before `starts[r + 1]`. */
export interface Rows {
  starts: Uint32Array;
  items: Uint32Array;
}

/** The items of one row. */
export function itemsOf({ starts, items }: Rows, row: number): Uint32Array {
  return items.subarray(starts[row], starts[row + 1]);
}

/** Packs lists as rows. */
export function packRows(lists: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => (starts[row + 1] = (starts[row] as number) + list.length));
  const items = new Uint32Array(starts[lists.length] as number);
  lists.forEach((list, row) => items.set(list, starts[row]));
  return { starts, items };
}

/**
 * The other way round: for each of `count` items, the rows that hold it, in ascending order and each once.
 */
export function invertRows({ starts, items }: Rows, count: number): Rows {
  const rowCount = starts.length - 1;
  const lastRow = new Int32Array(count).fill(-1);
  const invertedStarts = new Uint32Array(count + 1);
  forEachDistinct((item) => (invertedStarts[item + 1] as number)++);
  for (let item = 0; item < count; item++) invertedStarts[item + 1]! += invertedStarts[item]!;
  const next = invertedStarts.slice();
  const inverted = new Uint32Array(invertedStarts[count] as number);
  lastRow.fill(-1);
  forEachDistinct((item, row) => (inverted[(next[item] as number)++] = row));
  return { starts: invertedStarts, items: inverted };

  function forEachDistinct(visit: (item: number, row: number) => void): void {
    for (let row = 0; row < rowCount; row++) {
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++) {
        const item = items[at] as number;
        if (lastRow[item] === row) continue;
        lastRow[item] = row;
        visit(item, row);
      }
    }
  }
}
