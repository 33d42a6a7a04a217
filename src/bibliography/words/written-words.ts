import { contentWords } from './content-words.ts';

/** A word of a text that says what it is about. */
export interface WrittenWord {
  /** As texts are compared. */
  word: string;
  /** As a reader expects it: in lower case, unless it has several capitals as acronyms have. */
  form: string;
}

/** The content words of a text in their order, each with the form in which it is shown. */
export function writtenWords(text: string): WrittenWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(([written]) => {
    const [word] = contentWords(written);
    const form = /\p{Lu}.*\p{Lu}/u.test(written) ? written : written.toLowerCase();
    return word === undefined ? [] : [{ word, form }];
  });
}
