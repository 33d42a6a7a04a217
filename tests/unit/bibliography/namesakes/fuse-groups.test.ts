import { expect, test } from 'vitest';
import { fuseGroups } from '../../../../src/bibliography/namesakes/fuse-groups.ts';

const oddsFrom =
  (table: number[][]) =>
  (a: number, b: number): number =>
    table[Math.max(a, b)]![Math.min(a, b)]!;

test('the likeliest groups are joined first, and others only when they are like all of them together', () => {
  const oddsOf = oddsFrom([[], [5], [1, -9]]);
  expect(fuseGroups([[0], [1], [2]], oddsOf, 0)).toEqual([[0, 1], [2]]);
});

test('more is asked of two large groups than of a single paper', () => {
  const large = [0, 1, 2, 3, 4, 5, 6, 7];
  const other = [8, 9, 10, 11, 12, 13];
  expect(fuseGroups([large, other], () => 1, 0)).toHaveLength(2);
  expect(fuseGroups([large, [8]], () => 1, 0)).toHaveLength(1);
});
