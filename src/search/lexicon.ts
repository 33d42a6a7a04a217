import type { SearchCollection } from './collection.ts';
import { foldWords, withoutElision } from './fold.ts';
import { letterSet } from './letter-set.ts';
import { invertRows, packRows, type Rows } from './rows.ts';

/**
 * The distinct words of a collection and where they stand. A *word* is a set of spellings, known by a number; a *key* is
 * one spelling. Several words may share a key: `Bohm` and `Böhm` share `bohm`, and only the second has `boehm`.
 */
export interface Lexicon {
  /** Every spelling of every word, sorted by UTF-16 units. */
  keys: string[];
  /** The word of each key. */
  keyWords: Uint32Array;
  /** See {@link letterSet}, by key. */
  keyLetters: Int32Array;
  /** Positions in {@link keys}, by the length of the key, as rows. */
  keysByLength: Rows;
  /** The first spelling of each word. */
  spellings: string[];
  /** The words of each paper's title, in order. */
  titleWords: Rows;
  /** The words of each person's name, in order. */
  nameWords: Rows;
  /** The words of each paper's year and venue. */
  factWords: Rows;
  paperAuthors: Rows;
  wordTitles: Rows;
  wordPeople: Rows;
  wordFacts: Rows;
  personPapers: Rows;
}

/** Builds the lexicon of a collection, in time proportional to its text. */
export function buildLexicon({ papers, people }: SearchCollection): Lexicon {
  const wordNumbers = new Map<string, number>();
  const spellings: string[] = [];
  const keyed: [key: string, word: number][] = [];

  const number = (text: string): number[] =>
    foldWords(text).map(({ start, end, spellings: own }) => {
      const rest = withoutElision(text.slice(start, end));
      const all = rest === undefined ? own : [...own, ...(foldWords(rest)[0]?.spellings ?? [])];
      const name = all.length === 1 ? (all[0] as string) : all.join(' ');
      let word = wordNumbers.get(name);
      if (word === undefined) {
        word = wordNumbers.size;
        wordNumbers.set(name, word);
        spellings.push(all[0] as string);
        for (const key of new Set(all)) keyed.push([key, word]);
      }
      return word;
    });

  const titleWords = packRows(papers.map(({ title }) => number(title)));
  const nameWords = packRows(people.map(({ name }) => number(name)));
  const factWords = packRows(papers.map(({ year, venue }) => number(`${year ?? ''} ${venue ?? ''}`)));
  const paperAuthors = packRows(papers.map(({ authors }) => authors));

  keyed.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const keys = keyed.map(([key]) => key);
  const wordCount = spellings.length;
  return {
    keys,
    keyWords: Uint32Array.from(keyed, ([, word]) => word),
    keyLetters: Int32Array.from(keys, letterSet),
    keysByLength: groupByLength(keys),
    spellings,
    titleWords,
    nameWords,
    factWords,
    paperAuthors,
    wordTitles: invertRows(titleWords, wordCount),
    wordPeople: invertRows(nameWords, wordCount),
    wordFacts: invertRows(factWords, wordCount),
    personPapers: invertRows(paperAuthors, people.length),
  };
}

function groupByLength(keys: readonly string[]): Rows {
  const groups: number[][] = [];
  keys.forEach(({ length }, key) => {
    while (groups.length <= length) groups.push([]);
    groups[length]?.push(key);
  });
  return packRows(groups);
}
