import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invertRows, packRows, type Rows } from '../../../src/search/rows.ts';

const rowOf = ({ starts, items }: Rows, row: number): number[] => [
  ...items.subarray(starts[row], starts[row + 1]),
];

test('rows hold the lists they were packed from', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9))), (lists) => {
      const rows = packRows(lists);
      expect(lists.map((_, row) => rowOf(rows, row))).toEqual(lists);
    }),
  );
});

test('inverted, each item has the rows that hold it, in order and once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9))), (lists) => {
      const inverted = invertRows(packRows(lists), 10);
      for (let item = 0; item < 10; item++) {
        expect(rowOf(inverted, item)).toEqual(
          lists.flatMap((list, row) => (list.includes(item) ? [row] : [])),
        );
      }
    }),
  );
});
