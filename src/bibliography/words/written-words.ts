import { contentWords } from './content-words.ts';

/** A word of a text that says what it is about. */
export interface WrittenWord {
  /** As texts are compared. */
  word: string;
  /** As a reader expects it: in lower case, unless it has several capitals as acronyms have. */
  form: string;
}

/**
 * The content words of a text in their order, each with the form in which it is shown.
 *
 * @param known the words of forms that were met before, for many texts; is added to
 */
export function writtenWords(text: string, known = new Map<string, string | undefined>()): WrittenWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(([written]) => {
    if (!known.has(written)) known.set(written, contentWords(written)[0]);
    const word = known.get(written);
    const form = /\p{Lu}.*\p{Lu}/u.test(written) ? written : written.toLowerCase();
    return word === undefined ? [] : [{ word, form }];
  });
}
