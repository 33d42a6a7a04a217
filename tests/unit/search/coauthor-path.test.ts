import { describe, expect, it } from 'vitest';
import { indexCoauthorPaths } from '../../../src/search/coauthor-path.ts';
import type { SearchCollection } from '../../../src/search/collection.ts';

const people = ['Ada Lovelace', 'Bea Ødegård', 'Cyd Adams', 'Dan Berg', 'Eve Alone'];
const collection: SearchCollection = {
  people: people.map((name) => ({ name, slug: name.toLowerCase() })),
  papers: [
    { slug: 'x', title: 'X', authors: [0, 1] },
    { slug: 'y', title: 'Y', authors: [1, 2] },
    { slug: 'z', title: 'Z', authors: [2, 3] },
    { slug: 'w', title: 'W', authors: [1, 2] },
    { slug: 'alone', title: 'Alone', authors: [4] },
  ],
};
const paths = indexCoauthorPaths(collection, (text) => text.toLowerCase());
const names = (from: number, to: number, without?: number) =>
  paths.find(from, to, without)?.map(({ person, papers }) => [person.name, papers.map(({ slug }) => slug)]);

describe('indexCoauthorPaths', () => {
  it('finds the shortest way, with all joint papers of each step', () => {
    expect(names(0, 3)).toEqual([
      ['Ada Lovelace', []],
      ['Bea Ødegård', ['x']],
      ['Cyd Adams', ['y', 'w']],
      ['Dan Berg', ['z']],
    ]);
  });

  it('finds nothing where no papers connect two people, or only somebody who is not to be gone through', () => {
    expect(names(0, 4)).toBeUndefined();
    expect(names(0, 3, 1)).toBeUndefined();
  });

  it('is at its end where it begins', () => {
    expect(names(2, 2)).toEqual([['Cyd Adams', []]]);
  });

  it('takes two names of one person for one', () => {
    const twoNames: SearchCollection = {
      people: [
        { name: 'Ada Lovelace', slug: 'ada' },
        { name: 'A. King', slug: 'ada' },
        { name: 'Bea', slug: 'bea' },
      ],
      papers: [{ slug: 'x', title: 'X', authors: [0, 1, 2] }],
    };
    const index = indexCoauthorPaths(twoNames, (text) => text.toLowerCase());
    expect(index.peopleNamed('king')).toEqual([0]);
    expect(index.find(0, 2)).toHaveLength(2);
  });

  it('finds people by the beginnings of their names in any order, whole words and frequent authors first', () => {
    expect(paths.peopleNamed('lovel ada')).toEqual([0]);
    expect(paths.peopleNamed('ad')).toEqual([2, 0]);
    expect(paths.peopleNamed('ada')).toEqual([0, 2]);
    expect(paths.peopleNamed('nobody')).toEqual([]);
    expect(paths.peopleNamed(' ')).toEqual([]);
  });
});
