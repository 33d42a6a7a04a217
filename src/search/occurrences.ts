import type { AbstractLayer } from './abstract-layer.ts';
import type { Lexicon } from './lexicon.ts';
import { itemsOf, type Rows } from './rows.ts';
import type { Tier } from './tiers.ts';
import type { WordLookup } from './word-lookup.ts';
import { WordSets } from './word-sets.ts';

/**
 * Where the words of a query occur on one tier. As in {@link WordSets}, a number is a set of words of the query. One
 * object serves all searches of a lexicon.
 */
export class Occurrences {
  readonly lexicon: Lexicon;
  readonly words: WordSets;
  /** By person: words of the query in the name. */
  readonly inName: Uint32Array;
  /** By paper: words of the query in the title, the names, the year and the venue, and the abstract if it counts. */
  readonly inPaper: Uint32Array;
  /** By paper and by person: words of the query that stand in the title or the name in pieces. */
  readonly titlePieces = new Map<number, number>();
  readonly namePieces = new Map<number, number>();
  /** The people with a word of the query in the name. */
  readonly people: number[] = [];
  lookups: readonly WordLookup[] = [];
  /** All words of the query; those that may stand in titles; in names; in names as a mere initial. */
  all = 0;
  titleField = 0;
  nameField = 0;
  initials = 0;
  /** Those that a comma before them makes given names. */
  given = 0;
  /** Whether a word that is an initial in a name may be written out in the query, and the other way round. */
  shortensNames = false;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.words = new WordSets(lexicon);
    this.inName = new Uint32Array(lexicon.nameWords.starts.length - 1);
    this.inPaper = new Uint32Array(lexicon.titleWords.starts.length - 1);
  }

  /**
   * Collects the words' occurrences, in place of those of the last call; returns the words that occur at all. Without
   * one of the `required` words it leaves off there.
   */
  collect(lookups: readonly WordLookup[], tier: Tier, required: number, abstracts?: AbstractLayer): number {
    for (const person of this.people) this.inName[person] = 0;
    this.people.length = 0;
    this.inPaper.fill(0);
    this.titlePieces.clear();
    this.namePieces.clear();
    this.lookups = lookups;
    this.shortensNames = tier.shortensNames;
    this.#readFields();
    this.words.fill(lookups, tier);
    const found = this.#findWords(tier, abstracts);
    if ((required & ~found) !== 0) return found;
    this.#collectWords();
    this.#collectFacts();
    if (tier.joins) this.#collectPieces();
    if (this.initials !== 0 || this.shortensNames) this.#collectInitials();
    for (const person of this.people) {
      spread(this.lexicon.personPapers, person, this.inName[person] as number, this.inPaper);
    }
    if (tier.abstracts && abstracts) this.#collectAbstracts(abstracts);
    return found;
  }

  #findWords(tier: Tier, abstracts?: AbstractLayer): number {
    let found = this.words.found;
    this.lookups.forEach((lookup, index) => {
      const bit = 1 << index;
      const isLast = index === this.lookups.length - 1;
      if ((found & bit) !== 0) return;
      if (tier.joins && lookup.isInPieces(isLast)) found |= bit;
      if ((this.initials & bit) !== 0) found |= bit;
      if (tier.shortensNames) found |= bit;
      if (!tier.abstracts || !abstracts) return;
      const { from, to } = abstracts.findWord(lookup.word, isLast);
      if (from < to || abstracts.isCommon(lookup.word)) found |= bit;
    });
    return found;
  }

  #readFields(): void {
    this.all = 2 ** this.lookups.length - 1;
    this.titleField = this.nameField = this.initials = this.given = 0;
    this.lookups.forEach(({ word, initial }, index) => {
      if (word.field !== 'author') this.titleField |= 1 << index;
      if (word.field !== 'title') this.nameField |= 1 << index;
      if (initial !== undefined) this.initials |= 1 << index;
      if (word.isGiven) this.given |= 1 << index;
    });
    // An initial alone names nobody, unless there is nothing else to go by.
    if (this.initials === this.all) this.initials = 0;
  }

  #collectWords(): void {
    const { wordTitles, wordPeople } = this.lexicon;
    const namesWritten = this.nameField & ~this.initials;
    for (const word of this.words.words) {
      const bits = this.words.any[word] as number;
      if (bits & this.titleField) spread(wordTitles, word, bits & this.titleField, this.inPaper);
      if ((bits & namesWritten) === 0) continue;
      for (const person of itemsOf(wordPeople, word)) this.#addToName(person, bits & namesWritten);
    }
  }

  #collectFacts(): void {
    const { keyWords, wordFacts } = this.lexicon;
    this.lookups.forEach((lookup, index) => {
      if (lookup.word.field !== 'anywhere') return;
      for (const { from, to } of lookup.exactKeys()) {
        for (let key = from; key < to; key++)
          spread(wordFacts, keyWords[key] as number, 1 << index, this.inPaper);
      }
    });
  }

  #collectPieces(): void {
    this.lookups.forEach((lookup, index) => {
      const { papers, people } = lookup.inPieces(index === this.lookups.length - 1);
      const bit = 1 << index;
      for (const paper of papers) {
        this.titlePieces.set(paper, (this.titlePieces.get(paper) ?? 0) | bit);
        this.inPaper[paper]! |= bit;
      }
      for (const person of people) {
        this.namePieces.set(person, (this.namePieces.get(person) ?? 0) | bit);
        this.#addToName(person, bit);
      }
    });
  }

  #collectInitials(): void {
    for (const person of this.people) {
      const { starts, items } = this.lexicon.nameWords;
      const end = starts[person + 1] as number;
      const first = starts[person] as number;
      for (let at = first; at < end; at++) {
        this.inName[person]! |= this.initialsOf(items[at] as number, at === first && this.hasFamily(person));
      }
    }
  }

  /** Whether a name's first part may be short for a word of the query: its last is in the query as it stands. */
  hasFamily(person: number): boolean {
    if (!this.shortensNames) return false;
    const { starts, items } = this.lexicon.nameWords;
    const last = items[(starts[person + 1] as number) - 1] as number;
    return (this.words.exact[last] as number) !== 0;
  }

  /** The words of the query that are short for a part of a name, or for which it may be short. */
  initialsOf(nameWord: number, mayBeShort: boolean): number {
    const spelling = this.lexicon.spellings[nameWord] as string;
    let bits = 0;
    this.lookups.forEach(({ word, initial }, index) => {
      const bit = 1 << index;
      if (
        initial !== undefined
          ? (this.initials & bit) !== 0 && spelling.startsWith(initial)
          : mayBeShort &&
            spelling.length === 1 &&
            (this.nameField & bit) !== 0 &&
            !word.quoted &&
            word.spellings[0]?.startsWith(spelling)
      )
        bits |= bit;
    });
    return bits;
  }

  #collectAbstracts(abstracts: AbstractLayer): void {
    let common = 0;
    this.lookups.forEach(({ word }, index) => {
      if (word.field !== 'anywhere') return;
      if (abstracts.isCommon(word)) common |= 1 << index;
      const { from, to } = abstracts.findWord(word, index === this.lookups.length - 1);
      for (let at = from; at < to; at++) spread(abstracts.wordPapers, at, 1 << index, this.inPaper);
    });
    // A word that many abstracts have is taken to be in each, beside words that are in fewer.
    if (common === 0) return;
    for (let paper = 0; paper < this.inPaper.length; paper++) {
      if (((this.inPaper[paper] as number) & ~common) !== 0) this.inPaper[paper]! |= common;
    }
  }

  #addToName(person: number, bits: number): void {
    if (this.inName[person] === 0) this.people.push(person);
    this.inName[person]! |= bits;
  }
}

function spread({ starts, items }: Rows, row: number, bits: number, sets: Uint32Array): void {
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) sets[items[at] as number]! |= bits;
}
