import { BoundedMemory } from '../../publications/bounded-memory.ts';
import { contentWords } from './content-words.ts';

/** A word of a text that says what it is about. */
export interface WrittenWord {
  /** As texts are compared. */
  word: string;
  /** As a reader expects it: in lower case, unless it has several capitals as acronyms have. */
  form: string;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as it writes them, with those that say nothing. */
export function splitWords(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** Texts use the same few words: so many, and most of what a text says is known. */
const known = new BoundedMemory<readonly WrittenWord[]>(20_000);

/** What a word as it is written says: nothing, or one content word, seldom more. */
export function readWord(written: string): readonly WrittenWord[] {
  return known.recall(written, () => readNewWord(written));
}

function readNewWord(written: string): WrittenWord[] {
  const words = contentWords(written);
  if (words.length === 0) return [];
  const form = /\p{Lu}.*\p{Lu}/u.test(written) ? written : written.toLowerCase();
  return words.map((word) => ({ word, form }));
}

/** The content words of a text in their order, each with the form in which it is shown. */
export function writtenWords(text: string): WrittenWord[] {
  return splitWords(text).flatMap(readWord);
}
