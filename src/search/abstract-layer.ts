import { foldWords } from './fold.ts';
import { findKey, findKeysWithPrefix, type KeyRange } from './key-lookup.ts';
import type { QueryWord } from './query.ts';
import { invertRows, packRows, type Rows } from './rows.ts';

/** The words of the abstracts: looked up whole, or begun by a query’s last word. */
export interface AbstractLayer {
  /** By word, in the order of the alphabet: the papers whose abstracts have it. */
  wordPapers: Rows;
  /** The words, as a range in {@link wordPapers}, that a word of a query is. */
  findWord(word: QueryWord, isPrefix: boolean): KeyRange;
}

/** Builds the layer from each paper's abstract, in the order of the papers. */
export function buildAbstractLayer(abstracts: readonly (string | undefined)[]): AbstractLayer {
  const numbers = new Map<string, number>();
  const rows = abstracts.map((text) =>
    text === undefined
      ? []
      : foldWords(text).flatMap(({ spellings }) =>
          spellings.map((spelling) => {
            const number = numbers.get(spelling) ?? numbers.size;
            if (number === numbers.size) numbers.set(spelling, number);
            return number;
          }),
        ),
  );
  const keys = [...numbers.keys()].sort();
  const positions = new Uint32Array(keys.length);
  keys.forEach((key, position) => (positions[numbers.get(key) as number] = position));
  const packed = packRows(rows);
  packed.items = packed.items.map((number) => positions[number] as number);
  return {
    wordPapers: invertRows(packed, keys.length),
    findWord({ spellings, quoted }, isPrefix) {
      const spelling = spellings[0] as string;
      const whole = findKey(keys, spelling);
      return isPrefix && !quoted && whole.from === whole.to ? findKeysWithPrefix(keys, spelling) : whole;
    },
  };
}
