import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitOnPersonPage,
  linkedPageNumbers,
  splitGroups,
  splitHome,
  splitPapers,
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
  expect(fitOnPersonPage(publications(50, 1200), true)).toBe(true);
  expect(fitOnPersonPage(publications(200, 1200), true)).toBe(false);
});

test('the first page of a person leaves room for pictures and coauthors', () => {
  const [first = [], second = []] = splitPapers(publications(1000, 0), false);
  expect(first.length).toBeLessThan(0.7 * second.length);
});

describe('splitHome', () => {
  test('what is selected takes room from the first page, and never more than its share', () => {
    const all = publications(500, 1200);
    const some = splitHome(all, all.slice(0, 10), true);
    expect(some.selected).toEqual(all.slice(0, 10));
    expect(some.pages.flat()).toEqual(all);
    const none = splitHome(all, [], true);
    expect(some.pages[0]!.length).toBeLessThan(none.pages[0]!.length);
    const every = splitHome(all, all, true);
    expect(every.selected.length).toBeLessThan(none.pages[1]!.length / 2);
    expect(every.pages.flat()).toEqual(all);
  });
});

describe('splitGroups', () => {
  const groupsOf = (sizes: number[]) => {
    let at = 0;
    return sizes.map((size) => ({
      anchor: `group-${at}`,
      publications: publications(at + size, 0).slice(at, (at += size)),
      coauthors: [],
      topicWords: ['w'],
    }));
  };

  test('a group that does not end on a page goes on on the next, in order and without a loss', () => {
    const groups = groupsOf([100, 400, 3]);
    const pages = splitGroups(groups, false);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat().flatMap((group) => group.publications)).toEqual(
      groups.flatMap((group) => group.publications),
    );
    expect(pages.map((page) => page.map(({ anchor }) => anchor))).toContainEqual(['group-100']);
  });

  test('headings of many small groups are counted', () => {
    const [first = []] = splitGroups(groupsOf(Array.from({ length: 300 }, () => 1)), false);
    expect(first.length).toBeLessThan(0.8 * splitPapers(publications(300, 0), false)[0]!.length);
  });
});

test('an entry of thousands of authors weighs what it names of them', () => {
  const many = Array.from({ length: 10 }, (_, index) =>
    examplePublication(
      `m${index}`,
      Array.from({ length: 5000 }, (_, at) => `a${at}`),
    ),
  );
  expect(splitPublications(many, false)).toHaveLength(1);
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
