import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/bibliography/neighbours.ts';
import { examplePublication } from '../../support/example-publication.ts';

const publications = ['newest', 'middle', 'oldest'].map((slug) => examplePublication(slug, []));

test('a publication has a newer and an older neighbour', () => {
  const { newer, older } = neighboursOf(publications, 1);
  expect([newer?.slug, older?.slug]).toEqual(['newest', 'oldest']);
});

test('the first has nothing newer and the last nothing older', () => {
  expect(neighboursOf(publications, 0)).toEqual({ older: publications[1] });
  expect(neighboursOf(publications, 2)).toEqual({ newer: publications[1] });
});

test('an only publication has no neighbour', () => {
  expect(neighboursOf([examplePublication('only', [])], 0)).toEqual({});
});
