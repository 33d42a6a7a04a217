import Fuse from 'fuse.js/basic';
import { countBits, letterSet } from './letter-set.ts';
import type { Lexicon } from './lexicon.ts';

/** A key within a few typos of what was typed. */
export interface NearKey {
  /** Position in the lexicon's keys. */
  key: number;
  /** Letters wrong, missing or too many; a swap of neighbours counts as one. At least 1. */
  typos: number;
  /** Whether a letter was typed that the word does not have at all, which is rarer than one left out or out of place. */
  isStrange: boolean;
}

// A letter of its own before and behind a word keeps Fuse, which looks for a pattern anywhere in a text, from finding
// “metric” in “geometric”: it would have to do without that letter, which is a typo as well.
const edge = '\u0002';
/** Fuse matches at most 32 letters at once; both edges count. */
const longestWord = 30;

/**
 * How many typos a word may have: two from eight letters up, one from four, and with other words beside it from three,
 * since nearly any three letters are one typo away from some word.
 */
export function allowedTypos(spelling: string, standsAlone: boolean): number {
  if (spelling.length < (standsAlone ? 4 : 3) || spelling.length > longestWord) return 0;
  return spelling.length < 8 ? 1 : 2;
}

/**
 * The keys that differ from a spelling in at least one and at most `limit` typos. Fuse decides; what it could never
 * accept is left out beforehand, by length, by letters and by the pieces that typos must have left whole.
 */
export function findNearKeys(
  { keys, keyLetters, keysByLength }: Lexicon,
  typed: string,
  limit: number,
): NearKey[] {
  const letters = letterSet(typed);
  const pieces = splitIntoPieces(typed, 2 * limit + 1);
  const found: NearKey[] = [];
  const { starts, items } = keysByLength;
  const longest = Math.min(typed.length + limit, starts.length - 2);
  const first = starts[Math.max(1, typed.length - limit)] ?? items.length;
  const end = starts[longest + 1] ?? items.length;
  for (let at = first; at < end; at++) {
    const key = items[at] as number;
    const others = keyLetters[key] as number;
    if (countBits(letters & ~others) > limit || countBits(others & ~letters) > limit) continue;
    const word = keys[key] as string;
    if (!keepsAPiece(word, pieces, limit)) continue;
    const typos = countTypos(typed, word, limit);
    if (typos > 0 && typos <= limit) found.push({ key, typos, isStrange: (letters & ~others) !== 0 });
  }
  return found;
}

interface Piece {
  text: string;
  start: number;
}

/**
 * Cuts a word into so many pieces that typos cannot touch them all: each touches one, or two when it is a swap across
 * a cut.
 */
function splitIntoPieces(word: string, count: number): Piece[] {
  const cut = (piece: number): number => Math.round((piece * word.length) / count);
  return Array.from({ length: count }, (_, piece) => ({
    text: word.slice(cut(piece), cut(piece + 1)),
    start: cut(piece),
  }));
}

/** Whether any of the pieces stands in the word where it should, give or take `shift` letters. */
function keepsAPiece(word: string, pieces: readonly Piece[], shift: number): boolean {
  return pieces.some(({ text, start }) => {
    const from = Math.max(0, start - shift);
    const at = word.indexOf(text, from);
    return at !== -1 && at <= start + shift;
  });
}

/** Typos between what was typed and a word; more than `limit` when they are too many to tell. */
function countTypos(typed: string, word: string, limit: number): number {
  const edits = countEdits(typed, word, 2 * limit);
  return edits <= 1 || edits === Infinity
    ? edits
    : Math.min(edits, 1 + countTyposAfterSwap(typed, word, limit - 1));
}

/**
 * Fuse charges two for a swap; so the typed word is tried with each pair of neighbours swapped that stands in the word
 * the other way round, nearly at the same place.
 */
function countTyposAfterSwap(typed: string, word: string, limit: number): number {
  let least = Infinity;
  for (let at = 0; at + 1 < typed.length; at++) {
    const swapped = (typed[at + 1] as string) + (typed[at] as string);
    const there = word.indexOf(swapped, Math.max(0, at - limit));
    if (swapped[0] === swapped[1] || there === -1 || there > at + limit) continue;
    const mended = typed.slice(0, at) + swapped + typed.slice(at + 2);
    least = Math.min(least, limit === 0 ? countEdits(mended, word, 0) : countTypos(mended, word, limit));
  }
  return least;
}

/** Letters to change, drop or add, as Fuse counts them; `Infinity` beyond `limit`. */
function countEdits(typed: string, word: string, limit: number): number {
  const pattern = edge + typed + edge;
  const { isMatch, score } = Fuse.match(pattern, edge + word + edge, {
    isCaseSensitive: true,
    ignoreLocation: true,
    threshold: limit / pattern.length,
  });
  return isMatch ? Math.round(score * pattern.length) : Infinity;
}
