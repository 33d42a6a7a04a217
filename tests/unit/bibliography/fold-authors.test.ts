import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAuthors } from '../../../src/bibliography/fold-authors.ts';
import { examplePublication } from '../../support/example-publication.ts';

const people = (count: number) =>
  examplePublication(
    'paper',
    Array.from({ length: count }, (_, index) => `a${index + 1}`),
  ).authors;
const shape = (count: number, alwaysShown: string[] = []) =>
  foldAuthors(people(count), new Set(alwaysShown)).map(
    ({ folded, authors }) => (folded ? -1 : 1) * authors.length,
  );

test('a list of nine is shown whole', () => {
  expect(shape(9)).toEqual([9]);
});

test('of a long list the first six and the last are shown', () => {
  expect(shape(18)).toEqual([6, -11, 1]);
});

test('someone always shown parts the fold in two', () => {
  expect(shape(18, ['a11'])).toEqual([6, -4, 1, -6, 1]);
});

test('a gap of one or two names is not folded', () => {
  expect(shape(18, ['a9'])).toEqual([9, -8, 1]);
  expect(shape(18, ['a15'])).toEqual([6, -8, 4]);
});

test('of thousands the first are named, with the last and whoever is always shown, and the others counted', () => {
  const groups = foldAuthors(people(5000), new Set(['a4000']), 100);
  expect(groups.map(({ folded, authors, unnamed }) => [folded, authors.length, unnamed])).toEqual([
    [false, 6, 0],
    [true, 93, 3900],
    [false, 1, 0],
    [true, 0, 999],
    [false, 1, 0],
  ]);
});

test('nobody’s list is empty', () => {
  expect(shape(0)).toEqual([]);
});

test('every author stays, in order, and who is always shown is never folded', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.array(fc.nat(60)), (count, shown) => {
      const alwaysShown = new Set(shown.map((index) => `a${index}`));
      const groups = foldAuthors(people(count), alwaysShown);
      expect(groups.flatMap(({ authors }) => authors)).toEqual(people(count));
      for (const { folded, authors } of groups) {
        expect(folded && authors.some(({ person }) => alwaysShown.has(person))).toBe(false);
        expect(folded && authors.length < 3).toBe(false);
      }
    }),
  );
});
