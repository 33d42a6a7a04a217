import { countBits } from './letter-set.ts';
import type { Occurrences } from './occurrences.ts';

/**
 * Which of the `wanted` words of a query a person's name owns: each part of the name owns one word, or several that
 * were typed for it alone. An initial owns nothing without a word written out beside it.
 */
export function ownedWords(occurrences: Occurrences, person: number, wanted: number): number {
  const inName = (occurrences.inName[person] as number) & wanted;
  if (inName === 0) return 0;
  const { words, nameField, lexicon } = occurrences;
  const { starts, items } = lexicon.nameWords;
  const first = starts[person] as number;
  const end = starts[person + 1] as number;
  let owned = (occurrences.namePieces.get(person) ?? 0) & wanted;
  // Pieces take two parts at least, which other words cannot have as well.
  if (owned !== 0 && countBits(inName) + countBits(owned) > end - first) owned = 0;
  const parts: number[] = [];
  const mayBeShort = occurrences.hasFamily(person);
  let written = owned;
  for (let at = first; at < end; at++) {
    const part = items[at] as number;
    const joint = words.joints.get(part) ?? 0;
    const bits = (words.any[part] as number) & nameField & ~occurrences.initials;
    written |= bits;
    if (joint !== 0 && (joint & ~inName) === 0) owned |= joint;
    else parts.push((bits | occurrences.initialsOf(part, at === first && mayBeShort)) & wanted);
  }
  if ((written & wanted) === 0) return 0;
  return owned | matchParts(parts, inName & ~owned);
}

/** How the words of a query that a name owns stand in it. */
export interface NamePlacement {
  /** Whether the last part is among them, written out. People are looked for by their family names. */
  hasFamily: boolean;
  /** Whether the first part is. Other people with the same family name may have the words as middle names. */
  hasGiven: boolean;
  /** Whether the last part is one of those that a comma makes given names. */
  isReversed: boolean;
}

/** How words that a name owns stand in it. A name of one part is a family name. */
export function placeInName(occurrences: Occurrences, person: number, owned: number): NamePlacement {
  const { starts, items } = occurrences.lexicon.nameWords;
  const first = starts[person] as number;
  const last = (starts[person + 1] as number) - 1;
  if (((occurrences.namePieces.get(person) ?? 0) & owned) !== 0)
    return { hasFamily: true, hasGiven: true, isReversed: false };
  const written = (at: number): number =>
    (occurrences.words.any[items[at] as number] as number) & owned & ~occurrences.initials;
  const family = written(last);
  return {
    hasFamily: family !== 0,
    isReversed: family !== 0 && (family & ~occurrences.given) === 0,
    hasGiven:
      ((written(first) | occurrences.initialsOf(items[first] as number, occurrences.hasFamily(person))) &
        owned) !==
      0,
  };
}

/** Assigns words to parts, one to one, and returns as many as can be (Kuhn's augmenting paths). */
function matchParts(parts: readonly number[], words: number): number {
  if ((words & (words - 1)) === 0) return parts.some((bits) => (bits & words) !== 0) ? words : 0;
  const wordOf = new Array<number>(parts.length).fill(0);
  let matched = 0;
  for (let rest = words; rest !== 0; rest &= rest - 1) {
    const word = rest & -rest;
    if (assign(word, new Set())) matched |= word;
  }
  return matched;

  function assign(word: number, tried: Set<number>): boolean {
    return parts.some((bits, part) => {
      if ((bits & word) === 0 || tried.has(part)) return false;
      tried.add(part);
      const holder = wordOf[part] as number;
      if (holder !== 0 && !assign(holder, tried)) return false;
      wordOf[part] = word;
      return true;
    });
  }
}
