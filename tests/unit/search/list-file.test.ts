import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchCollection } from '../../../src/search/collection.ts';
import { decodeSearchList, encodeSearchList } from '../../../src/search/list-file.ts';

const collections: fc.Arbitrary<SearchCollection> = fc
  .array(fc.record({ name: fc.string(), slug: fc.string() }, { requiredKeys: ['name'] }), { minLength: 1 })
  .chain((people) =>
    fc.record({
      people: fc.constant(people),
      papers: fc.array(
        fc.record(
          {
            title: fc.string(),
            slug: fc.string(),
            authors: fc.array(fc.nat({ max: people.length - 1 })),
            year: fc.integer({ min: 1000, max: 9999 }),
            venue: fc.string(),
          },
          { requiredKeys: ['title', 'slug', 'authors'] },
        ),
      ),
    }),
  );

describe('the search list file', () => {
  it('gives back every collection that is written to it', () => {
    fc.assert(
      fc.property(collections, (collection) => {
        const file = JSON.stringify(encodeSearchList(collection));
        expect(decodeSearchList(JSON.parse(file))).toEqual(collection);
      }),
    );
  });

  it('holds a name once, however many papers it stands on, and no keys', () => {
    const list = encodeSearchList({
      people: [{ name: 'Tong Zhang', slug: 'tong-zhang' }, { name: 'Ann Other' }],
      papers: [
        { title: 'First', slug: 'first', authors: [0, 1], year: 2024, venue: 'ICLR' },
        { title: 'Second', slug: 'second', authors: [0], venue: 'TMLR' },
        { title: 'Third', slug: 'third', authors: [0] },
      ],
    });
    expect(JSON.stringify(list)).toBe(
      '{"people":[["Tong Zhang","tong-zhang"],["Ann Other"]],' +
        '"papers":[["First","first",[0,1],2024,"ICLR"],["Second","second",[0],null,"TMLR"],["Third","third",[0]]]}',
    );
  });

  it.each([
    ['nothing', null, 'it is not an object'],
    ['a list', [], 'it is not an object'],
    ['no people', { papers: [] }, '“people” is not a list'],
    ['no papers', { people: [] }, '“papers” is not a list'],
    ['a person without a name', { people: [[]], papers: [] }, 'people[0] has no name'],
    ['a person who is not a row', { people: ['Tong'], papers: [] }, 'people[0] has no name'],
    ['a numbered address', { people: [['Tong', 1]], papers: [] }, 'the address of people[0] is not a text'],
    ['a paper without a title', { people: [], papers: [[1]] }, 'papers[0] has no title'],
    ['a paper without an address', { people: [], papers: [['Title']] }, 'papers[0] has no address'],
    ['a paper without authors', { people: [], papers: [['Title', 'title']] }, 'papers[0] has no authors'],
    [
      'an author who is not there',
      { people: [['Tong']], papers: [['Title', 'title', [0, 1]]] },
      'papers[0] has an author who is not in people',
    ],
    [
      'an author between two people',
      { people: [['Tong'], ['Ann']], papers: [['Title', 'title', [0.5]]] },
      'papers[0] has an author who is not in people',
    ],
    [
      'a year in words',
      { people: [], papers: [['Title', 'title', [], 'MMXX']] },
      'the year of papers[0] is not a whole number',
    ],
    [
      'a numbered venue',
      { people: [], papers: [['Title', 'title', [], 2020, 7]] },
      'the venue of papers[0] is not a text',
    ],
  ])('is refused with the place of the damage: %s', (_, value, damage) => {
    expect(() => decodeSearchList(value)).toThrow(new Error(`The search list is damaged: ${damage}.`));
  });
});
