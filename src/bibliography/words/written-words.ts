import { contentWords } from './content-words.ts';

/** A word of a text that says what it is about. */
export interface WrittenWord {
  /** As texts are compared. */
  word: string;
  /** As a reader expects it: in lower case, unless it has several capitals as acronyms have. */
  form: string;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The content words of a text in their order, each with the form in which it is shown. */
export function writtenWords(text: string): WrittenWord[] {
  return [...text.matchAll(wordPattern)].flatMap(([written]) => {
    const [word] = contentWords(written);
    return word === undefined ? [] : [{ word, form: showWord(written) }];
  });
}

/**
 * The forms in which a text first writes words.
 *
 * @param known the words of forms that were met before, for many texts; is added to
 * @returns the form of each word that is there, in the order of the words
 */
export function findForms(
  text: string,
  words: readonly string[],
  known: Map<string, string | undefined>,
): string[] {
  const forms = new Map<string, string>();
  for (const [written] of text.matchAll(wordPattern)) {
    if (!known.has(written)) known.set(written, contentWords(written)[0]);
    const word = known.get(written);
    if (word === undefined || forms.has(word) || !words.includes(word)) continue;
    forms.set(word, showWord(written));
    if (forms.size === words.length) break;
  }
  return words.flatMap((word) => forms.get(word) ?? []);
}

function showWord(written: string): string {
  return /\p{Lu}.*\p{Lu}/u.test(written) ? written : written.toLowerCase();
}
