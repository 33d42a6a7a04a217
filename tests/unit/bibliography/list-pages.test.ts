import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitsWithAbstracts,
  linkedPageNumbers,
  splitPeople,
  splitPublications,
} from '../../../src/bibliography/list-pages.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

function publications(count: number, abstractLength: number) {
  return Array.from({ length: count }, (_, index) =>
    examplePublication(`p${index}`, ['a', 'b', 'c'], { abstract: exampleText('x'.repeat(abstractLength)) }),
  );
}

describe('splitPublications', () => {
  test('a list that fits stays on one page', () => {
    expect(splitPublications(publications(50, 1200), true)).toHaveLength(1);
    expect(splitPublications([], true)).toEqual([[]]);
  });

  test('a long list is parted in order, and every publication is on one page', () => {
    const all = publications(500, 1200);
    const pages = splitPublications(all, true);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flat()).toEqual(all);
  });

  test('a page holds more entries without their abstracts', () => {
    const all = publications(500, 1200);
    expect(splitPublications(all, false).length).toBeLessThan(splitPublications(all, true).length);
  });

  test('a publication that is too long for any page has one of its own', () => {
    expect(splitPublications(publications(2, 400_000), true).map(({ length }) => length)).toEqual([1, 1]);
  });
});

test('the abstracts of a long list do not fit', () => {
  expect(fitsWithAbstracts(publications(50, 1200))).toBe(true);
  expect(fitsWithAbstracts(publications(200, 1200))).toBe(false);
});

test('people are parted in order, each on one page', () => {
  const people = Array.from({ length: 2500 }, (_, index) => index);
  expect(splitPeople(people).map(({ length }) => length)).toEqual([1000, 1000, 500]);
  expect(splitPeople(people).flat()).toEqual(people);
});

describe('linkedPageNumbers', () => {
  test('a few pages link to all of them', () => {
    expect(linkedPageNumbers(2, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(linkedPageNumbers(1, 1)).toEqual([1]);
  });

  test('any page of thousands is at most seven links from any other, and no page has many links', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.nat(), (total, a, b) => {
        const target = (b % total) + 1;
        let current = (a % total) + 1;
        for (let clicks = 0; clicks < 7 && current !== target; clicks++) {
          const numbers = linkedPageNumbers(current, total);
          expect(numbers.length).toBeLessThan(75);
          current = numbers.reduce((best, number) =>
            Math.abs(number - target) < Math.abs(best - target) ? number : best,
          );
        }
        expect(current).toBe(target);
      }),
    );
  });
});
