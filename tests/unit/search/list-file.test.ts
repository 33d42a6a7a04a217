import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchCollection } from '../../../src/search/collection.ts';
import { decodeSearchList, encodeSearchList } from '../../../src/search/list-file.ts';

const collections: fc.Arbitrary<SearchCollection> = fc
  .array(
    fc.record({ name: fc.string(), slug: fc.string(), label: fc.string() }, { requiredKeys: ['name'] }),
    { minLength: 1 },
  )
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
            type: fc.string(),
          },
          { requiredKeys: ['title', 'slug', 'authors'] },
        ),
      ),
    }),
  );

describe('the search list file', () => {
  it('gives back every collection that is written to it, in one file or in several', () => {
    fc.assert(
      fc.property(collections, fc.integer({ min: 1, max: 9 }), (collection, perFile) => {
        const files = encodeSearchList(collection, perFile);
        const read: SearchCollection = { people: [], papers: [] };
        for (const file of files) {
          const part = decodeSearchList(JSON.parse(JSON.stringify(file)), read.people.length);
          read.people.push(...part.people);
          read.papers.push(...part.papers);
        }
        expect(read).toEqual(collection);
        expect(files).toHaveLength(Math.max(1, Math.ceil(collection.papers.length / perFile)));
        expect(decodeSearchList(files[0]).files).toBe(files.length);
      }),
    );
  });

  it('can be searched from its first file on: people stand in the file that first names them', () => {
    const [first, second] = encodeSearchList(
      {
        people: [{ name: 'Tong Zhang' }, { name: 'Ann Other' }],
        papers: [
          { title: 'First', slug: 'first', authors: [0] },
          { title: 'Second', slug: 'second', authors: [1, 0] },
        ],
      },
      1,
    );
    expect(first).toEqual({ people: [['Tong Zhang']], papers: [['First', 'first', [0]]], files: 2 });
    expect(second).toEqual({ people: [['Ann Other']], papers: [['Second', 'second', [1, 0]]] });
  });

  it('holds a name once, however many papers it stands on, and no keys', () => {
    const [list] = encodeSearchList({
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
    [
      'a numbered type',
      { people: [], papers: [['Title', 'title', [], 2020, null, 7]] },
      'the type of papers[0] is not a text',
    ],
    ['a wrong number of files', { people: [], papers: [], files: 'two' }, '“files” is not a number'],
  ])('is refused with the place of the damage: %s', (_, value, damage) => {
    expect(() => decodeSearchList(value)).toThrow(new Error(`The search list is damaged: ${damage}.`));
  });
});
