import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  describePerson,
  describePublication,
  isWithOwner,
} from '../../../src/bibliography/page-descriptions.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

const person = {
  slug: 'tong-zhang',
  name: { family: 'Zhang', given: 'Tong' },
  isOwner: false,
  papers: ['a', 'b'],
};

test('a publication is described by the beginning of its abstract, cut behind a word', () => {
  const abstract = exampleText(`We study\n\nlearning. ${'It is a long story, '.repeat(20)}`);
  const description = describePublication(examplePublication('paper', [], { abstract }));
  expect(description).toMatch(/^We study learning\. It is a long story, .* (is|a|long|story)…$/);
});

test('a publication without an abstract is described by its title and authors', () => {
  expect(describePublication(examplePublication('On Rewards', ['Zhang', 'Xiong']))).toBe(
    '“On Rewards” by Zhang, Xiong',
  );
  expect(describePublication(examplePublication('On Rewards', []))).toBe('On Rewards');
});

test('a description is never longer than search engines show, and cuts no letter in two', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }), (words) => {
      const description = describePublication(examplePublication('p', [], { abstract: exampleText(words) }));
      expect(description.length).toBeLessThanOrEqual(160);
      expect(description.isWellFormed()).toBe(true);
    }),
  );
});

test('a person’s page says how many papers there are and with whom', () => {
  expect(describePerson(person, 'Wei Xiong')).toBe(
    '2 papers by Tong Zhang with Wei Xiong, with abstracts and citations.',
  );
  expect(describePerson({ ...person, papers: ['a'], isOwner: true }, 'Tong Zhang')).toBe(
    '1 paper by Tong Zhang, with abstracts and citations.',
  );
});

test('somebody is with the owner who wrote nothing without, nor with a collaboration', () => {
  const [joint, alone] = [
    examplePublication('a', ['tong-zhang', 'wei-xiong']),
    examplePublication('b', ['tong-zhang']),
  ];
  const members = Array.from({ length: 500 }, (_, at) => `m${at}`);
  const waves = examplePublication('c', ['tong-zhang', 'wei-xiong', ...members]);
  expect(isWithOwner(person, [joint], 'wei-xiong')).toBe(true);
  expect(isWithOwner(person, [joint, alone], 'wei-xiong')).toBe(false);
  expect(isWithOwner(person, [joint, waves], 'wei-xiong')).toBe(false);
  expect(isWithOwner(person, [joint], undefined)).toBe(false);
  expect(isWithOwner({ ...person, isOwner: true }, [joint], 'tong-zhang')).toBe(false);
});
