import { decodeAbstractWords } from './abstract-file.ts';
import { findKey, findKeysWithPrefix, type KeyRange } from './key-lookup.ts';
import type { QueryWord } from './query.ts';
import { packRows, type Rows } from './rows.ts';

/** The words of the abstracts: looked up whole, or begun by a query’s last word. */
export interface AbstractLayer {
  /** By word, in the order of the alphabet: the papers whose abstracts have it. */
  wordPapers: Rows;
  /** The words, as a range in {@link wordPapers}, that a word of a query is. */
  findWord(word: QueryWord, isPrefix: boolean): KeyRange;
  /** Whether so many abstracts have a word of a query that it tells no paper from another. */
  isCommon(word: QueryWord): boolean;
}

/** One file of abstracts' words and the position of its first paper. */
export interface AbstractPart {
  words: unknown;
  firstPaper: number;
}

/** Builds the layer from the files that are there. @throws {Error} when one is damaged */
export function buildAbstractLayer(parts: readonly AbstractPart[]): AbstractLayer {
  const common = new Set<string>();
  const holders = new Map<string, number[]>();
  for (const { words, firstPaper } of parts) {
    const decoded = decodeAbstractWords(words, firstPaper);
    for (const word of decoded.common) common.add(word);
    for (const [word, papers] of decoded.holders) {
      const known = holders.get(word);
      holders.set(word, known ? [...known, ...papers] : papers);
    }
  }
  const keys = parts.length === 1 ? [...holders.keys()] : [...holders.keys()].sort();
  return {
    wordPapers: packRows(keys.map((key) => holders.get(key) as number[])),
    isCommon: ({ spellings }) => common.has(spellings[0] as string),
    findWord({ spellings, quoted }, isPrefix) {
      const spelling = spellings[0] as string;
      const whole = findKey(keys, spelling);
      return isPrefix && !quoted && whole.from === whole.to && !common.has(spelling)
        ? findKeysWithPrefix(keys, spelling)
        : whole;
    },
  };
}
