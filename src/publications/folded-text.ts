/** Letters that Unicode does not take apart, as their nearest letters from a to z. */
const asciiLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ȷ: 'j',
  ĸ: 'k',
  ƒ: 'f',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɨ: 'i',
  ʉ: 'u',
  // Greek at the end of a word, which is no letter of its own.
  ς: 'σ',
};
const foldedLetter = new RegExp(`[${Object.keys(asciiLetters).join('')}]`, 'g');

/**
 * Marks that may be left out in writing: the combining marks of Latin, Greek and Cyrillic, Hebrew points, Arabic
 * vowel signs, variation selectors. The vowel signs of Indic scripts and the voicing marks of kana are letters to
 * their readers and stay.
 */
const marks =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F]/g;

/** Apostrophes and the like that Unicode counts as letters: `Hawaiʻi`. */
const betweenWords = /(?:[^\p{L}\p{M}\p{N}]|[\u02B9-\u02FF\u0374])+/gu;

const betweenAsciiWords = /[^a-z0-9]+/g;

/** Whether a text has ASCII characters alone. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7F]/.test(text);
}

/**
 * The form in which texts are compared: lower case, without marks, `ø ł ß æ` and their like as letters from a to
 * z, everything that is neither letter nor digit as one blank between words. Letters of all scripts stay.
 * Folding a folded text changes nothing.
 */
export function foldText(text: string): string {
  // Most words of most documents, for which the rest would change nothing.
  if (isAscii(text)) return text.toLowerCase().replace(betweenAsciiWords, ' ').trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(foldedLetter, (letter) => asciiLetters[letter] as string)
    .replace(betweenWords, ' ')
    .trim()
    .normalize('NFC');
}
