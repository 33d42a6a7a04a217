import { expect, test } from 'vitest';
import { indexSharedCoauthors } from '../../../src/bibliography/shared-coauthors.ts';
import { examplePublication } from '../../support/example-publication.ts';

const publications = [
  ['p0', ['owner', 'ada', 'ben', 'cem']],
  ['p1', ['owner', 'ada']],
  ['p2', ['ben', 'owner', 'ada']],
  ['p3', ['owner', 'dora']],
  ['p4', ['cem', 'owner']],
].map(([slug, people], order) => examplePublication(slug as string, people as string[], { order }));
const [first, , , alone] = publications as [(typeof publications)[0], never, never, (typeof publications)[0]];

test('publications with the most authors in common come first, then the newest', () => {
  const related = indexSharedCoauthors(publications, 'owner')(first, 10);
  expect(related.map(({ publication }) => publication.slug)).toEqual(['p2', 'p1', 'p4']);
});

test('the authors in common are named in the order of the related publication', () => {
  const [related] = indexSharedCoauthors(publications, 'owner')(first, 1);
  expect(related?.shared.map(({ person }) => person)).toEqual(['ben', 'ada']);
});

test('the owner alone does not relate two publications', () => {
  expect(indexSharedCoauthors(publications, 'owner')(alone, 10)).toEqual([]);
});

test('without an owner every author counts', () => {
  expect(indexSharedCoauthors(publications, undefined)(alone, 10)).toHaveLength(4);
});

test('an author who is listed twice counts once', () => {
  const twice = examplePublication('p5', ['owner', 'dora', 'dora'], { order: 5 });
  const better = examplePublication('p6', ['owner', 'dora', 'ada'], { order: 6 });
  const asked = examplePublication('p7', ['dora', 'ada'], { order: 7 });
  const related = indexSharedCoauthors([twice, better, asked], 'owner')(asked, 10);
  expect(related.map(({ publication }) => publication.slug)).toEqual(['p6', 'p5']);
});
