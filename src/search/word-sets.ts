import { findKey, findKeysWithPrefix, type KeyRange } from './key-lookup.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tier } from './tiers.ts';
import type { WordLookup } from './word-lookup.ts';

/** The most words of a query that are tried as one word. */
const mostJoined = 4;

interface Closeness {
  typos: number;
  isStrange: boolean;
  /** How many letters were typed, where it may have been the beginning of a word; 0 elsewhere. */
  typed: number;
  isExact?: boolean;
}

const exactly: Closeness = { typos: 0, isStrange: false, typed: 0, isExact: true };
const begunBy = ({ length }: string): Closeness => ({ typos: 0, isStrange: false, typed: length });

/**
 * Which words of the lexicon are which words of a query. A set of words of the query is a number: word `i` is bit `i`.
 * One object serves all searches of a lexicon.
 */
export class WordSets {
  /** By word of the lexicon: the words of the query that it is, to the letter. */
  readonly exact: Uint32Array;
  /** … and those that it begins with or is a joint of. */
  readonly sure: Uint32Array;
  /** The words of the query that it does not merely begin with; and those of which it lacks one letter at most. */
  readonly whole: Uint32Array;
  readonly nearlyWhole: Uint32Array;
  /** Those of {@link sure}, and those from which it is one typo away; and among these, those that have no letter that it has not. */
  readonly near: Uint32Array;
  readonly likely: Uint32Array;
  /** … and those from which it is as many typos away as the tier allows. */
  readonly any: Uint32Array;
  /** Words of the lexicon that stand for several words of the query at once, which follow each other. */
  readonly joints = new Map<number, number>();
  /** The words of the lexicon in any of the sets. */
  readonly words: number[] = [];
  /** The words of the query that any word of the lexicon is. */
  found = 0;
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    const count = lexicon.spellings.length;
    this.#lexicon = lexicon;
    this.exact = new Uint32Array(count);
    this.sure = new Uint32Array(count);
    this.whole = new Uint32Array(count);
    this.nearlyWhole = new Uint32Array(count);
    this.near = new Uint32Array(count);
    this.likely = new Uint32Array(count);
    this.any = new Uint32Array(count);
  }

  /** Fills the sets, in place of what they held. */
  fill(lookups: readonly WordLookup[], tier: Tier): void {
    for (const word of this.words) {
      this.exact[word] = this.sure[word] = this.near[word] = this.likely[word] = this.any[word] = 0;
      this.whole[word] = this.nearlyWhole[word] = 0;
    }
    this.words.length = 0;
    this.joints.clear();
    this.found = 0;
    const joined = tier.joins ? this.#addJoints(lookups) : 0;
    lookups.forEach((lookup, index) => {
      const bit = 1 << index;
      let isKnown = (joined & bit) !== 0;
      for (const range of lookup.exactKeys()) {
        this.#add(range, bit, exactly);
        isKnown = true;
      }
      if (lookup.word.quoted) return;
      if (mayBePrefix(lookup, index, lookups.length, tier)) {
        for (const range of lookup.prefixedKeys()) {
          this.#add(range, bit, begunBy(lookup.word.spellings[0] ?? ''));
          isKnown = true;
        }
      }
      if (tier.typos === 0 || (isKnown && !tier.typosInAnyWord)) return;
      if (!isKnown) isKnown = lookup.isInPieces(index === lookups.length - 1);
      if (isKnown && !tier.typosInAnyWord) return;
      for (const near of lookup.nearKeys(tier.typos, lookups.length === 1))
        this.#add({ from: near.key, to: near.key + 1 }, bit, { ...near, typed: 0 });
    });
  }

  #add({ from, to }: KeyRange, bits: number, { typos, isStrange, typed, isExact }: Closeness): void {
    const { keys, keyWords } = this.#lexicon;
    if (from < to) this.found |= bits;
    for (let key = from; key < to; key++) {
      const word = keyWords[key] as number;
      if (this.any[word] === 0) this.words.push(word);
      this.any[word]! |= bits;
      if (typos <= 1) this.near[word]! |= bits;
      if (!isStrange) this.likely[word]! |= bits;
      if (typos === 0) this.sure[word]! |= bits;
      if (isExact) this.exact[word]! |= bits;
      const missing = typed === 0 ? 0 : (keys[key] as string).length - typed;
      if (missing <= 0) this.whole[word]! |= bits;
      if (missing <= 1) this.nearlyWhole[word]! |= bits;
    }
  }

  /** Tries neighbours as one word, as in `llama 3` for “Llama3”; returns the words of the query that took part. */
  #addJoints(lookups: readonly WordLookup[]): number {
    const { keys, keyWords } = this.#lexicon;
    let joined = 0;
    for (let first = 0; first < lookups.length; first++) {
      let typed = lookups[first]?.word.spellings[0] ?? '';
      for (let last = first + 1; last < Math.min(first + mostJoined, lookups.length); last++) {
        const { word } = lookups[last] as WordLookup;
        if (word.quoted || lookups[first]?.word.quoted || word.field !== lookups[first]?.word.field) break;
        typed += word.spellings[0] ?? '';
        const isEnd = last === lookups.length - 1;
        const range = isEnd ? findKeysWithPrefix(keys, typed) : findKey(keys, typed);
        const bits = 2 ** (last + 1) - 2 ** first;
        for (let key = range.from; key < range.to; key++) this.joints.set(keyWords[key] as number, bits);
        this.#add(range, bits, begunBy(typed));
        if (range.from < range.to) joined |= bits;
      }
    }
    return joined;
  }
}

function mayBePrefix({ word }: WordLookup, index: number, count: number, { prefixes }: Tier): boolean {
  const isLetter = word.spellings[0]?.length === 1;
  const isLast = index === count - 1;
  // One letter behind other words is nearly always the beginning of the next.
  if (isLast) return prefixes !== 'none' || (isLetter && index > 0);
  return prefixes === 'all' && !isLetter;
}
