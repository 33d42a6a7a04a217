import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSyntax, parseQuery, readPlainly } from '../../../src/search/query.ts';

const plainWords = (text: string): string[] =>
  parseQuery(text).words.map(({ spellings }) => spellings[0] ?? '');

describe('a query', () => {
  test('is words unless it says otherwise', () => {
    expect(plainWords('Zhang, Tong: KL-regularized')).toEqual(['zhang', 'tong', 'kl', 'regularized']);
    expect(hasSyntax(parseQuery('Zhang, Tong: KL-regularized'))).toBe(false);
  });
  test('keeps quoted words together', () => {
    const { words, phrases } = parseQuery('robust "reward model" survey');
    expect(phrases).toEqual([{ from: 1, to: 3 }]);
    expect(words.map(({ quoted }) => quoted)).toEqual([false, true, true, false]);
  });
  test('limits words to a field', () => {
    expect(parseQuery('author:Zhang title:"reward model" x').words.map(({ field }) => field)).toEqual([
      'author',
      'title',
      'title',
      'anywhere',
    ]);
  });
  test.each([
    ['year:2019', { from: 2019, to: 2019 }],
    ['year:2019..2024', { from: 2019, to: 2024 }],
    ['year:..2024', { from: -Infinity, to: 2024 }],
    ['year:2019..', { from: 2019, to: Infinity }],
  ])('reads %s', (text, years) => {
    expect(parseQuery(text).years).toEqual(years);
  });
  test('excludes what a minus stands before, and only at the beginning of a word', () => {
    expect(
      parseQuery('reward -survey').excluded.map((words) => words.map(({ spellings }) => spellings[0])),
    ).toEqual([['survey']]);
    expect(parseQuery('self-rewarding - a survey').excluded).toEqual([]);
  });
  test.each([
    '"reward model',
    'author:',
    'year:',
    'year:20',
    'year:20192020',
    '-',
    'venue:""',
    'author:"tong',
  ])('that is unfinished, as %s is, reads as plain words', (text) => {
    expect(hasSyntax(parseQuery(text))).toBe(false);
    expect(parseQuery(text).words).toEqual(readPlainly(text).words);
  });
});

test('no query is an error, and none has more words than fit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(parseQuery(text).words.length).toBeLessThanOrEqual(31);
    }),
  );
});
