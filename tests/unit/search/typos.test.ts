import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/search/lexicon.ts';
import { allowedTypos, findNearKeys } from '../../../src/search/typos.ts';
import { collectionOf } from './collection-of.ts';

const words = 'learning geometric metric cluster zhang reinforcement correlation transformer hang';
const lexicon = buildLexicon(collectionOf([[words]]));
const near = (typed: string, limit: number): Record<string, number> =>
  Object.fromEntries(findNearKeys(lexicon, typed, limit).map(({ key, typos }) => [lexicon.keys[key], typos]));

describe('words with typos', () => {
  test('are found with a letter wrong, missing or too many', () => {
    for (const typed of ['leirning', 'lerning', 'leaarning', 'earning', 'learnin', 'xlearning'])
      expect(near(typed, 1)).toEqual({ learning: 1 });
  });
  test('count a swap of neighbours as one', () => {
    for (const typed of ['elarning', 'laerning', 'learnnig', 'learnign'])
      expect(near(typed, 1)).toEqual({ learning: 1 });
    expect(near('laerinng', 2)).toEqual({ learning: 2 });
    expect(near('rienforcemnet', 2)).toEqual({ reinforcement: 2 });
  });
  test('are compared as a whole, so that “metric” is not a typo of “geometric”', () => {
    expect(near('metric', 2)).toEqual({});
    expect(near('etric', 1)).toEqual({ metric: 1 });
  });
  test('are not found beyond the limit', () => {
    expect(near('lerrnign', 1)).toEqual({});
    expect(near('zxcvbnm', 2)).toEqual({});
  });
  test('say whether a letter was typed that the word does not have', () => {
    const strange = (typed: string): boolean[] =>
      findNearKeys(lexicon, typed, 1).map(({ isStrange }) => isStrange);
    expect(strange('clustr')).toEqual([false]);
    expect(strange('clustre')).toEqual([false]);
    expect(strange('clustex')).toEqual([true]);
  });
  test('never come from a word that is too long for the matcher', () => {
    expect(allowedTypos('x'.repeat(31), true)).toBe(0);
  });
});

test('a short word may have no typo when nothing else is known', () => {
  expect(allowedTypos('liu', true)).toBe(0);
  expect(allowedTypos('liu', false)).toBe(1);
  expect(allowedTypos('zhang', true)).toBe(1);
  expect(allowedTypos('learning', true)).toBe(2);
});
