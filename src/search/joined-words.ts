import { findKey } from './key-lookup.ts';
import type { Lexicon } from './lexicon.ts';
import { itemsOf, type Rows } from './rows.ts';

/** Shorter words are not looked for in pieces: two initials in a row would make many of them. */
const shortestJoined = 4;

/**
 * The rows in which a word was written as several that follow each other: `selfrewarding` as “self-rewarding”,
 * `vandermaaten` as “van der Maaten”. With `isPrefix`, what the last of them begins with suffices.
 */
export function findRowsInPieces(
  lexicon: Lexicon,
  rows: Rows,
  rowsOfWord: Rows,
  typed: string,
  isPrefix: boolean,
): number[] {
  const found: number[] = [];
  if (typed.length < shortestJoined) return found;
  for (let length = 1; length < typed.length; length++) {
    const { from, to } = findKey(lexicon.keys, typed.slice(0, length));
    for (let key = from; key < to; key++) {
      for (const row of itemsOf(rowsOfWord, lexicon.keyWords[key] as number)) {
        if (standsInPieces(lexicon, rows, row, typed, isPrefix)) found.push(row);
      }
    }
  }
  return found;
}

/** How many words from a position on, two or more, make up the typed one; 0 when they do not. */
export function countPieces(
  { spellings }: Lexicon,
  { starts, items }: Rows,
  row: number,
  position: number,
  typed: string,
  isPrefix: boolean,
): number {
  if (typed.length < shortestJoined) return 0;
  const end = starts[row + 1] as number;
  let done = 0;
  for (let at = position; at < end; at++) {
    const piece = spellings[items[at] as number] as string;
    const reached = done + piece.length;
    const isEnd = reached >= typed.length;
    const fits =
      reached > typed.length
        ? isPrefix && at > position && piece.startsWith(typed.slice(done))
        : typed.startsWith(piece, done);
    if (!fits) return 0;
    if (isEnd) return at > position ? at + 1 - position : 0;
    done = reached;
  }
  return 0;
}

function standsInPieces(
  lexicon: Lexicon,
  rows: Rows,
  row: number,
  typed: string,
  isPrefix: boolean,
): boolean {
  const end = rows.starts[row + 1] as number;
  for (let at = rows.starts[row] as number; at < end; at++) {
    if (countPieces(lexicon, rows, row, at, typed, isPrefix) > 0) return true;
  }
  return false;
}
