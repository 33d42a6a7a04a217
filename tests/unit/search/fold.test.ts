import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldWords,
  spellWord,
  splitWords,
  unfoldedLength,
  withoutElision,
} from '../../../src/search/fold.ts';

const spellings = (text: string): string[] => foldWords(text).map((word) => word.spellings.join('|'));

describe('the words of a text', () => {
  test('have no case and no accents', () => {
    expect(spellings('Čech PAYÉ İstanbul')).toEqual(['cech', 'paye', 'istanbul']);
  });
  test('have a second spelling where umlauts are written as two letters', () => {
    expect(spellings('Schölkopf Bjørn Ångström Müller')).toEqual([
      'scholkopf|schoelkopf',
      'bjorn|bjoern',
      'angstrom|aangstroem',
      'muller|mueller',
    ]);
  });
  test('are the same in TeX, in Unicode and in letters', () => {
    for (const alpha of ['$\\alpha$', 'α', 'alpha', 'ALPHA', '𝛼'])
      expect(spellings(alpha)).toEqual(['alpha']);
    for (const epsilon of ['\\varepsilon', 'ε', 'ϵ', '\\epsilon'])
      expect(spellings(epsilon)).toEqual(['epsilon']);
    expect(spellings('$\\mathcal{O}(\\nabla)$')).toEqual(spellings('O(∇)'));
  });
  test('of a Greek text are words, not names of letters', () => {
    expect(spellings('Σωκράτης')).toEqual(['σωκρατησ']);
  });
  test('keep apostrophes inside but not their signs', () => {
    expect(spellings("it's d’Alché 'quoted'")).toEqual(['its', 'dalche', 'quoted']);
  });
  test('are single characters in Han and kana, which have no spaces', () => {
    expect(spellings('機械学習 net')).toEqual(['機', '械', '学', '習', 'net']);
  });
  test('know where they stand', () => {
    const text = 'A  $\\varepsilon$-Net für Öl';
    expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      'epsilon',
      'Net',
      'für',
      'Öl',
    ]);
  });
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldWords(text).map((word) => word.spellings[0]);
      expect(foldWords(once.join(' ')).map((word) => word.spellings[0])).toEqual(once);
    }),
  );
});

test('a word’s spellings do not depend on how Unicode composes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(spellWord(text.normalize('NFD'))).toEqual(spellWord(text.normalize('NFC')));
    }),
  );
});

test('the letters behind a beginning are counted in the word as it is written', () => {
  expect(unfoldedLength('Straße', 0, 6)).toBe(5);
  expect(unfoldedLength('Mu\u0308ller', 0, 2)).toBe(3);
  expect(unfoldedLength('Müller', 1, 3)).toBe(2);
  expect(unfoldedLength('Zhang', 0, 3)).toBe(3);
});

test('a particle with an apostrophe can be left out', () => {
  expect(withoutElision("O'Brien")).toBe('Brien');
  expect(withoutElision('d’Alché')).toBe('Alché');
  expect(withoutElision("don't")).toBeUndefined();
});

test('words folded one by one have the spellings that they have in their text', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b1',
      'É',
      'ö',
      '\u0308',
      '字',
      'か',
      '\u3099',
      '㌀',
      'α',
      '∞',
      '½',
      '™',
      "'",
      '’',
      ' ',
      '-',
      '$',
    ],
    ...['\\mathbf', '\\varepsilon', '\\var', '\\', '{', '}'],
  );
  const spell = (text: string) => foldWords(text).map(({ spellings }) => spellings);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(splitWords(text).flatMap(spell)).toEqual(spell(text));
    }),
    { numRuns: 2000 },
  );
});
