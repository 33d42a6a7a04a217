import { findRowsInPieces } from './joined-words.ts';
import { findKey, findKeysWithPrefix, type KeyRange } from './key-lookup.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './query.ts';
import { allowedTypos, findNearKeys, type NearKey } from './typos.ts';

/** Papers and people where a word stands in pieces. */
export interface PiecedRows {
  papers: readonly number[];
  people: readonly number[];
}

/** What one word of a query finds in the lexicon, each way looked up at most once. */
export class WordLookup {
  readonly word: QueryWord;
  readonly #lexicon: Lexicon;
  #exact?: KeyRange[];
  #prefixed?: KeyRange[];
  readonly #pieced: (PiecedRows | undefined)[] = [];
  readonly #near: (NearKey[] | undefined)[] = [];

  constructor(lexicon: Lexicon, word: QueryWord) {
    this.#lexicon = lexicon;
    this.word = word;
  }

  /** The letter that the word is, when it may stand for a name that begins with it. */
  get initial(): string | undefined {
    const { spellings, quoted, field } = this.word;
    return spellings[0]?.length === 1 && !quoted && field !== 'title' ? spellings[0] : undefined;
  }

  /** Whether it is long enough to be looked for with typos when it stands alone. */
  get mayHaveSlips(): boolean {
    return this.word.spellings.some((spelling) => allowedTypos(spelling, true) > 0);
  }

  exactKeys(): KeyRange[] {
    return (this.#exact ??= this.#findExactKeys());
  }

  prefixedKeys(): KeyRange[] {
    return (this.#prefixed ??= this.word.spellings
      .map((spelling) => findKeysWithPrefix(this.#lexicon.keys, spelling))
      .filter(({ from, to }) => from < to));
  }

  /** Keys with at most `limit` typos, fewer for a short word, above all when it `standsAlone`. */
  nearKeys(limit: number, standsAlone: boolean): NearKey[] {
    return (this.#near[limit] ??= this.word.spellings.flatMap((spelling) => {
      const allowed = Math.min(limit, allowedTypos(spelling, standsAlone));
      return allowed === 0 ? [] : findNearKeys(this.#lexicon, spelling, allowed);
    }));
  }

  inPieces(isPrefix: boolean): PiecedRows {
    return (this.#pieced[Number(isPrefix)] ??= this.#findPieces(isPrefix));
  }

  isInPieces(isPrefix: boolean): boolean {
    const { papers, people } = this.inPieces(isPrefix);
    return papers.length + people.length > 0;
  }

  /** Where a spelling is that of an umlaut written as two letters, the plain spelling will do as well. */
  #findExactKeys(): KeyRange[] {
    const { keys, keyWords, spellings } = this.#lexicon;
    const accepted = new Set(this.word.spellings);
    const ranges: KeyRange[] = [];
    for (const spelling of accepted) {
      const range = findKey(keys, spelling);
      if (range.from < range.to) ranges.push(range);
      for (let key = range.from; key < range.to; key++) {
        const plain = spellings[keyWords[key] as number] as string;
        if (plain.length < spelling.length) accepted.add(plain);
      }
    }
    return ranges;
  }

  #findPieces(isPrefix: boolean): PiecedRows {
    const lexicon = this.#lexicon;
    const { spellings, field } = this.word;
    return {
      papers:
        field === 'author'
          ? []
          : spellings.flatMap((typed) =>
              findRowsInPieces(lexicon, lexicon.titleWords, lexicon.wordTitles, typed, isPrefix),
            ),
      people:
        field === 'title'
          ? []
          : spellings.flatMap((typed) =>
              findRowsInPieces(lexicon, lexicon.nameWords, lexicon.wordPeople, typed, isPrefix),
            ),
    };
  }
}
