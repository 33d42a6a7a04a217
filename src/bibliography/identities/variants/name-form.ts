import { foldText } from '../../../publications/folded-text.ts';
import { familyName, type PersonName } from '../../../publications/person-name.ts';
import { transliterate } from '../../../publications/transliterated-text.ts';

/** A word of a name, folded: as it is, and with `ä ö ü å ø` as two letters. */
interface NameWord {
  plain: string;
  transliterated: string;
}

/** A name as far as it tells whether another may be a variant of it. */
export interface NameForm {
  /** The family name with its particle. */
  family: NameWord;
  /** In order; an initial is one letter. */
  given: NameWord[];
}

/** The form of a name; `undefined` for a group's and for one without a given name, which have no variants. */
export function formOfName(name: PersonName): NameForm | undefined {
  if ('literal' in name || name.given === undefined) return undefined;
  const family = readWord(familyName(name));
  const given = splitGiven(name.given, name.family)
    .map(readWord)
    .filter(({ plain }) => plain !== '');
  return family.plain === '' || given.length === 0 ? undefined : { family, given };
}

/** Names with different keys are no variants of each other. */
export function variantKey({ family, given }: NameForm): string {
  return `${contract(family.plain)} ${given[0]?.plain.charAt(0) ?? ''}`;
}

/** Whether two names differ in spelling alone: `Schoelkopf, Bernhard` and `Schölkopf, Bernhard`, `Jian-Hua` and `Jianhua`. */
export function areSpellings(a: NameForm, b: NameForm): boolean {
  return isSameWord(a.family, b.family) && isSameWord(joinWords(a.given), joinWords(b.given));
}

/** Whether each name can be short for the other: given names are the same or initials of each other as far as both go. */
export function areCompatible(a: NameForm, b: NameForm): boolean {
  if (!isSameWord(a.family, b.family)) return false;
  if (isSameWord(joinWords(a.given), joinWords(b.given))) return true;
  return a.given.slice(0, b.given.length).every((word, at) => {
    const other = b.given[at] as NameWord;
    return isSameWord(word, other) || isInitialOf(word, other) || isInitialOf(other, word);
  });
}

/** Whether all given names are initials. */
export function isAbbreviated({ given }: NameForm): boolean {
  return given.every(({ plain }) => plain.length === 1);
}

/** How much a name says: its written out given names first, then all of them. */
export function fullness({ given }: NameForm): number {
  return given.filter(({ plain }) => plain.length > 1).length * 100 + given.length;
}

/** Names with different keys are no spellings of each other. */
export function spellingKey({ family, given }: NameForm): string {
  return `${contract(family.plain)} ${contract(joinWords(given).plain)}`;
}

/** How many words of a name have letters that others write as two. */
export function transliteratedWords({ family, given }: NameForm): number {
  return [family, ...given].filter(({ plain, transliterated }) => plain !== transliterated).length;
}

/** `JH` beside a family name in small letters is two initials, as PubMed writes them. */
function splitGiven(given: string, family: string): string[] {
  const words = given.split(/[\s.\-‐‑]+/u);
  const hasSmallLetters = /\p{Ll}/u.test(family);
  return words.flatMap((word) => (hasSmallLetters && /^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]));
}

function readWord(text: string): NameWord {
  return { plain: foldText(text), transliterated: foldText(transliterate(text)) };
}

function joinWords(words: readonly NameWord[]): NameWord {
  return {
    plain: words.map(({ plain }) => plain).join(''),
    transliterated: words.map(({ transliterated }) => transliterated).join(''),
  };
}

function isSameWord(a: NameWord, b: NameWord): boolean {
  return a.plain === b.plain || a.plain === b.transliterated || a.transliterated === b.plain;
}

function isInitialOf(word: NameWord, other: NameWord): boolean {
  return word.plain.length === 1 && other.plain.startsWith(word.plain);
}

/** The same for a word and its transliteration. */
function contract(word: string): string {
  return word.replace(/([aou])e|aa/g, (_, vowel: string | undefined) => vowel ?? 'a');
}
