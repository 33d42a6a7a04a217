import { expect, test } from 'vitest';
import { indexSimilarPublications } from '../../../src/bibliography/related-by-words.ts';
import { weighTerms } from '../../../src/bibliography/words/term-matrix.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

const publications = [
  ['p0', 'ada', 'Reward models for RLHF'],
  ['p1', 'ben', 'Overfitted reward models and RLHF'],
  ['p2', 'ada', 'Reward models again'],
  ['p3', 'cem', 'Event cameras on roads'],
  ['p4', 'dora', 'Cameras and roads'],
].map(([slug, person, title], order) =>
  examplePublication(slug!, ['owner', person!], { order, title: exampleText(title!) }),
);
const terms = weighTerms(publications.map(({ title }) => ({ title: title.plain })));

test('publications on a similar subject are found with the words that they share', () => {
  const [similar] = indexSimilarPublications(publications, terms, 'owner')(publications[0]!, 5);
  expect(similar?.publication.slug).toBe('p1');
  expect(similar?.sharedWords).toEqual(['RLHF', 'models', 'reward']);
});

test('publications that share an author are left to the list of coauthors', () => {
  const similar = indexSimilarPublications(publications, terms, 'owner')(publications[0]!, 5);
  expect(similar.map(({ publication }) => publication.slug)).toEqual(['p1']);
});
