import type { AbstractLayer } from './abstract-layer.ts';
import type { Lexicon } from './lexicon.ts';
import { findKey } from './key-lookup.ts';
import type { Query, QueryWord } from './query.ts';
import { itemsOf, type Rows } from './rows.ts';

/** What a query demands of a paper besides its words: years, venue, phrases, and that some words do not occur. */
export class QueryFilter {
  readonly #demands: ((paper: number) => boolean)[] = [];

  /**
   * What is quoted may stand in an abstract, once these are there: all of its words, since their order is known of titles
   * alone.
   */
  constructor(
    lexicon: Lexicon,
    query: Query,
    yearOf: (paper: number) => number | undefined,
    abstracts: AbstractLayer | undefined,
  ) {
    const { years, venue, phrases, words, excluded } = query;
    if (years) {
      this.#demands.push((paper) => {
        const year = yearOf(paper);
        return year !== undefined && year >= years.from && year <= years.to;
      });
    }
    if (venue.length > 0) {
      const found = new Set(findRowsWithPhrase(lexicon, lexicon.factWords, lexicon.wordFacts, venue, true));
      this.#demands.push((paper) => found.has(paper));
    }
    for (const { from, to } of phrases) {
      const phrase = words.slice(from, to);
      const found = papersWithPhrase(lexicon, phrase);
      if (abstracts && phrase[0]?.field === 'anywhere') addAbstracts(found, lexicon, abstracts, phrase);
      this.#demands.push((paper) => found.has(paper));
    }
    for (const phrase of excluded) {
      const found = papersWithPhrase(lexicon, phrase);
      this.#demands.push((paper) => !found.has(paper));
    }
  }

  accepts(paper: number): boolean {
    return this.#demands.every((demand) => demand(paper));
  }
}

/** The papers with the words one behind the other in the title, or in any order in one author's name. */
function papersWithPhrase(lexicon: Lexicon, phrase: readonly QueryWord[]): Set<number> {
  const { titleWords, wordTitles, nameWords, wordPeople, personPapers } = lexicon;
  const field = phrase[0]?.field;
  const papers = new Set(
    field === 'author' ? [] : findRowsWithPhrase(lexicon, titleWords, wordTitles, phrase, true),
  );
  if (field === 'title') return papers;
  for (const person of findRowsWithPhrase(lexicon, nameWords, wordPeople, phrase, false))
    itemsOf(personPapers, person).forEach((paper) => papers.add(paper));
  return papers;
}

function findRowsWithPhrase(
  { keys, keyWords }: Lexicon,
  rows: Rows,
  rowsOfWord: Rows,
  phrase: readonly QueryWord[],
  isOrdered: boolean,
): number[] {
  const wanted = phrase.map(({ spellings }) => {
    const words = new Set<number>();
    for (const spelling of spellings) {
      const { from, to } = findKey(keys, spelling);
      for (let key = from; key < to; key++) words.add(keyWords[key] as number);
    }
    return words;
  });
  const found: number[] = [];
  for (const word of wanted[0] ?? []) {
    for (const row of itemsOf(rowsOfWord, word)) {
      const has = itemsOf(rows, row);
      const fits = isOrdered
        ? has.some((_, start) => wanted.every((words, offset) => words.has(has[start + offset] ?? -1)))
        : wanted.every((words) => has.some((own) => words.has(own)));
      if (fits) found.push(row);
    }
  }
  return found;
}

/** Adds the papers whose abstracts have a word of the phrase that the title has not, and which lack none of the others. */
function addAbstracts(
  papers: Set<number>,
  lexicon: Lexicon,
  abstracts: AbstractLayer,
  phrase: readonly QueryWord[],
): void {
  const rare = phrase.filter((word) => !abstracts.isCommon(word));
  const inAbstracts = rare.map((word) => {
    const { from, to } = abstracts.findWord(word, false);
    const { starts, items } = abstracts.wordPapers;
    return items.subarray(starts[from], starts[to]);
  });
  // A word of the title is not listed again for its abstract.
  const holders = rare.map(
    (word, at) =>
      new Set([
        ...(inAbstracts[at] ?? []),
        ...findRowsWithPhrase(lexicon, lexicon.titleWords, lexicon.wordTitles, [word], true),
      ]),
  );
  for (const paper of inAbstracts.flatMap((found) => [...found])) {
    if (holders.every((held) => held.has(paper))) papers.add(paper);
  }
}
