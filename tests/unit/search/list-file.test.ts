import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from '../../../src/bibliography/slug.ts';
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

  it('gives back addresses as they are made of titles and names of any script', () => {
    const collection: SearchCollection = {
      people: ['Bernhard Schölkopf', "Conor O'Brien", '張 偉', 'Ł. Ørsted'].map((name) => ({
        name,
        slug: slugify(name),
      })),
      papers: [
        {
          title: 'Self-rewarding: “α” & 10% more',
          slug: slugify('Self-rewarding: “α” & 10% more'),
          authors: [],
        },
      ],
    };
    const [file] = encodeSearchList(collection);
    expect(file?.people.map(([, slug]) => slug)).toEqual([1, 1, 1, 1]);
    expect(decodeSearchList(file).people).toEqual(collection.people);
    expect(decodeSearchList(file).papers).toEqual(collection.papers);
  });

  it('gives back dates as they are displayed, with their years', () => {
    const [file] = encodeSearchList({
      people: [],
      papers: [{ title: 'A', slug: 'a', authors: [], year: 2025, date: '27 February 2025' }],
    });
    expect(file?.papers).toEqual([['A', 1, [], '27 February 2025']]);
    expect(decodeSearchList(file).papers[0]).toMatchObject({ year: 2025, date: '27 February 2025' });
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
    expect(first).toEqual({ people: [['Tong Zhang']], papers: [['First', 1, [0]]], files: 2 });
    expect(second).toEqual({ people: [['Ann Other']], papers: [['Second', 1, [1, 0]]] });
  });

  it('holds a name once, however many papers it stands on, no keys, and addresses only where they differ from the text', () => {
    const [list] = encodeSearchList({
      people: [{ name: 'Tong Zhang', slug: 'tong-zhang' }, { name: 'Ann Other' }],
      papers: [
        { title: 'First', slug: 'first', authors: [0, 1], year: 2024, venue: 'ICLR' },
        { title: 'Second', slug: 'second-2', authors: [0], venue: 'TMLR' },
        { title: 'Third', slug: 'third', authors: [0] },
      ],
    });
    expect(JSON.stringify(list)).toBe(
      '{"people":[["Tong Zhang",1],["Ann Other"]],' +
        '"papers":[["First",1,[0,1],2024,"ICLR"],["Second","second-2",[0],null,"TMLR"],["Third",1,[0]]]}',
    );
  });

  it.each([
    ['nothing', null, 'people'],
    ['a list', [], 'people'],
    ['no people', { papers: [] }, 'people'],
    ['no papers', { people: [] }, 'papers'],
    ['a person without a name', { people: [[]], papers: [] }, 'people[0]'],
    ['a person who is not a row', { people: ['Tong'], papers: [] }, 'people[0]'],
    ['a numbered address', { people: [['Tong', 2]], papers: [] }, 'people[0]'],
    ['a paper without a title', { people: [], papers: [[1]] }, 'papers[0]'],
    ['a paper without an address', { people: [], papers: [['Title']] }, 'papers[0]'],
    ['a paper without authors', { people: [], papers: [['Title', 'title']] }, 'papers[0]'],
    ['an author who is not there', { people: [['Tong']], papers: [['Title', 'title', [0, 1]]] }, 'papers[0]'],
    [
      'an author between two people',
      { people: [['Tong'], ['Ann']], papers: [['Title', 'title', [0.5]]] },
      'papers[0]',
    ],
    ['a year in words', { people: [], papers: [['Title', 'title', [], 'MMXX']] }, 'papers[0]'],
    ['a numbered venue', { people: [], papers: [['Title', 'title', [], 2020, 7]] }, 'papers[0]'],
    ['a numbered type', { people: [], papers: [['Title', 'title', [], 2020, null, 7]] }, 'papers[0]'],
    ['a wrong number of files', { people: [], papers: [], files: 'two' }, 'files'],
  ])('is refused with the place of the damage: %s', (_, value, damage) => {
    expect(() => decodeSearchList(value)).toThrow(new Error(`The search list is damaged at ${damage}.`));
  });
});
