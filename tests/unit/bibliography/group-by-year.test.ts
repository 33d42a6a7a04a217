import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByYear } from '../../../src/bibliography/group-by-year.ts';
import { examplePublication } from '../../support/example-publication.ts';

const of = (slug: string, year?: number) =>
  examplePublication(slug, [], year === undefined ? {} : { date: { year } });

test('publications come by year, newest first, and those without a date last', () => {
  const groups = groupByYear([of('a', 2024), of('b'), of('c', 2025), of('d', 2024)]);
  expect(groups.map(({ year, publications }) => [year, publications.map(({ slug }) => slug)])).toEqual([
    [2025, ['c']],
    [2024, ['a', 'd']],
    [undefined, ['b']],
  ]);
});

test('publications that are to appear come before all years', () => {
  const forthcoming = examplePublication('f', [], { status: 'to appear' });
  const groups = groupByYear([of('a', 2024), forthcoming, of('b')]);
  expect(groups).toEqual([
    { isForthcoming: true, publications: [forthcoming] },
    { year: 2024, publications: [of('a', 2024)] },
    { publications: [of('b')] },
  ]);
});

test('publications without any date are one group without a year', () => {
  expect(groupByYear([of('a'), of('b')])).toEqual([{ publications: [of('a'), of('b')] }]);
});

test('every publication is in one group, in the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 1990, max: 1995 }), { nil: undefined })), (years) => {
      const publications = years.map((year, index) => of(`p${index}`, year));
      for (const { year, publications: group } of groupByYear(publications)) {
        expect(group).toEqual(publications.filter(({ date }) => date?.year === year));
      }
      expect(groupByYear(publications).flatMap((group) => group.publications)).toHaveLength(years.length);
    }),
  );
});
