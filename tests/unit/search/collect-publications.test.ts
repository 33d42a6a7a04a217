import { expect, test } from 'vitest';
import type { Person } from '../../../src/publications/person.ts';
import { collectPublications } from '../../../src/search/collect-publications.ts';
import { examplePublication } from '../../support/example-publication.ts';

function person(slug: string, given: string, family: string): Person {
  return { slug, name: { given, family }, isOwner: false, papers: [] };
}

const people = new Map(
  [person('ann-b', 'Ann', 'B'), person('cy-d', 'Cy', 'D')].map((own) => [own.slug, own]),
);
const by = (slug: string, ...authors: string[]) => examplePublication(slug, authors);

test('people are collected once, in the order in which the papers name them', () => {
  const collection = collectPublications([by('x', 'cy-d'), by('y', 'ann-b', 'cy-d')], people);
  expect(collection.people).toEqual([
    { name: 'Cy D', slug: 'cy-d' },
    { name: 'Ann B', slug: 'ann-b' },
  ]);
  expect(collection.papers.map(({ authors }) => authors)).toEqual([[0], [1, 0]]);
});

test('someone without a page is found, and not linked', () => {
  const collection = collectPublications([by('x', 'cy-d')], people, () => false);
  expect(collection.people).toEqual([{ name: 'Cy D' }]);
});

test('types are told where there are several', () => {
  const one = by('x', 'cy-d');
  expect(collectPublications([one], people).papers[0]).not.toHaveProperty('type');
  const types = collectPublications([one, { ...one, slug: 'y', type: 'book' }], people).papers;
  expect(types.map(({ type }) => type)).toEqual([one.type, 'book']);
});
