import { foldText, isAscii } from '../publications/folded-text.ts';
import { symbolNames } from './symbol-names.ts';

/** A word of a text in the form in which search compares words. */
export interface FoldedWord {
  /** Where it stands in the text: UTF-16 offsets, from its first to behind its last. */
  start: number;
  end: number;
  /** Its spellings, never empty, the plain one first. */
  spellings: readonly string[];
}

// TeX's font commands say nothing about a word, a Greek letter's variant form is still that letter, and an apostrophe
// between letters belongs to the word. Han and kana are written without spaces, so each character is a word.
const texCommands = String.raw`\\(?:math|text)[a-z]+|\\var(?=epsilon|theta|kappa|rho|sigma|phi|pi)`;
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const asciiWord = new RegExp(`${texCommands}|[a-z0-9]+(?:(?<=[a-z])'(?=[a-z])[a-z0-9]+)*`, 'gi');
const anyWord = new RegExp(
  String.raw`${texCommands}|[${unspaced}]\p{M}*|(?:(?![${unspaced}])[\p{L}\p{M}\p{N}∞∇∂]|(?<=[\p{L}\p{M}])['’](?=\p{L}))+`,
  'gu',
);
const greekLetter = /(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu;
const operator = /[∞∇∂]/g;
const characterOrRun = new RegExp(`[${unspaced}]\\p{M}*|[^${unspaced}]+`, 'gu');

/**
 * The words of a text, in order. Case, accents, width and type-setting make no difference: `Schölkopf`, `SCHOLKOPF` and
 * `Schoelkopf` share a spelling, and so do `$\alpha$`, `α` and `alpha`.
 */
export function foldWords(text: string): FoldedWord[] {
  const folded: FoldedWord[] = [];
  const isPlain = isAscii(text);
  for (const match of text.matchAll(isPlain ? asciiWord : anyWord)) {
    const word = match[0];
    if (word.startsWith('\\')) continue;
    const place = { start: match.index, end: match.index + word.length };
    if (isPlain || isAscii(word)) {
      const spelling = spellAsciiWord(word);
      if (spelling) folded.push({ ...place, spellings: [spelling] });
      continue;
    }
    const spellings = spellWord(word);
    // One character may hold several, as “㌀” does; each is a word all the same.
    const parts = (spellings[0] as string).match(characterOrRun);
    if (parts && parts.length > 1) folded.push(...parts.map((part) => ({ ...place, spellings: [part] })));
    else if (spellings[0]) folded.push({ ...place, spellings });
  }
  return folded;
}

/**
 * The words of {@link foldWords} as a text writes them. Each of them, folded by itself, has the spellings that it has in
 * the text, so that what is met often need be folded once.
 */
export function splitWords(text: string): string[] {
  const words = text.match(isAscii(text) ? asciiWord : anyWord) ?? [];
  return words.filter((word) => !word.startsWith('\\'));
}

/**
 * The spellings of one word: without accents, and, where it has an umlaut, ø or å, also with the two letters that stand
 * for them (`bjork`, `bjoerk`). The first is empty when the word has no letter or digit.
 */
export function spellWord(word: string): readonly string[] {
  if (isAscii(word)) return [spellAsciiWord(word)];
  const plain = foldLetters(word);
  const lower = word.normalize('NFD').toLowerCase();
  const transliterated = lower
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/a\u030a/g, 'aa')
    .replace(/ø/g, 'oe');
  return transliterated === lower ? [plain] : [plain, foldLetters(transliterated)];
}

function spellAsciiWord(word: string): string {
  return word.toLowerCase().replaceAll("'", '');
}

/** How many UTF-16 units of a word make up the first `length` letters of the given one of its spellings. */
export function unfoldedLength(word: string, spelling: number, length: number): number {
  if (/^[a-z0-9]*$/i.test(word)) return Math.min(length, word.length);
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const spellings = spellWord(word.slice(0, end));
    if ((spellings[spelling] ?? spellings[0] ?? '').length >= length) break;
    end += segment.length;
  }
  return end;
}

/** What is left of a word without an elided particle, as in `d’Alché` or `O’Brien`; `undefined` where it has none. */
export function withoutElision(word: string): string | undefined {
  return /^\p{L}{1,2}['’](\p{L}.+)$/u.exec(word)?.[1];
}

function foldLetters(word: string): string {
  const nameSymbol = (sign: string): string => symbolNames[sign] ?? sign;
  return foldText(word.replace(/['’]/g, '').replace(operator, nameSymbol))
    .replaceAll(' ', '')
    .replace(greekLetter, nameSymbol);
}
