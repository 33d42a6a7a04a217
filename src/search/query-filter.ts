import type { AbstractLayer } from './abstract-layer.ts';
import type { Lexicon } from './lexicon.ts';
import { findKey } from './key-lookup.ts';
import type { Query, QueryWord } from './query.ts';
import type { Rows } from './rows.ts';

/** What a query demands of a paper besides its words: years, venue, phrases, and that some words do not occur. */
export class QueryFilter {
  readonly #demands: ((paper: number) => boolean)[] = [];

  /** A quoted word may stand in an abstract, once these are there; the order of words is known of titles alone. */
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
      const [word] = phrase;
      if (abstracts && word?.field === 'anywhere' && phrase.length === 1)
        addAbstracts(found, abstracts, word);
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
  for (const person of findRowsWithPhrase(lexicon, nameWords, wordPeople, phrase, false)) {
    for (
      let at = personPapers.starts[person] as number;
      at < (personPapers.starts[person + 1] as number);
      at++
    )
      papers.add(personPapers.items[at] as number);
  }
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
    for (let at = rowsOfWord.starts[word] as number; at < (rowsOfWord.starts[word + 1] as number); at++) {
      const row = rowsOfWord.items[at] as number;
      const has = rows.items.subarray(rows.starts[row], rows.starts[row + 1]);
      const fits = isOrdered
        ? has.some((_, start) => wanted.every((words, offset) => words.has(has[start + offset] ?? -1)))
        : wanted.every((words) => has.some((own) => words.has(own)));
      if (fits) found.push(row);
    }
  }
  return found;
}

function addAbstracts(papers: Set<number>, abstracts: AbstractLayer, word: QueryWord): void {
  const { starts, items } = abstracts.wordPapers;
  const { from, to } = abstracts.findWord(word, false);
  for (let at = from; at < to; at++)
    for (const paper of items.subarray(starts[at], starts[at + 1])) papers.add(paper);
}
