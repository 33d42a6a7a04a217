import { foldText } from './folded-text.ts';
import type { PersonName } from './person-name.ts';

type PersonalName = Exclude<PersonName, { literal: string }>;

/**
 * Prefixes of family names that are written small behind a given name, in Dutch, German, French, Spanish and Portuguese.
 * Italian ones (`Di Stefano`) and articles alone (`Le Roux`, `La Rosa`) are written large and belong to the family name.
 * Sources: IFLA, “Names of Persons”, under each country; AACR2, 22.5D; Chicago Manual of Style 17, 8.5–8.14.
 */
const smallPrefix =
  /^(?:van|von|vom|zum|zur|zu|der|den|dem|de|del|des|du|da|das|do|dos|af|av|ten|ter|op|[’‘'][tns])$/i;

/** Small behind one of those alone: `de la Cruz`, `van het Hof`. */
const articleBehindPrefix = /^(?:la|las|los|het)$/i;

/** What joins two family names. Source: IFLA, “Names of Persons”, under Spain and Portugal. */
const conjunction = /^[yei]$/i;

/** The syllables of Mandarin. Source: ISO 7098, “Romanization of Chinese”. */
const mandarinSyllable =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeo]|[ae]i|ao|ou|[ae]ng?|[iu]|i[aeu]|iao|i[ae]?ng?|ong|iong|u[aeo]|u[ai]i|ua?ng?|er))$/;

/** The most frequent Vietnamese ones, folded; `Văn` is a middle name there. Source: Lê Trung Hoa, “Họ và tên người Việt Nam” (2005). */
const vietnameseFamilyName = /^(?:nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|ngo|duong|dinh|trinh)$/;

/** What an apostrophe follows where a large letter follows that: `O’Neill`, `D’Angelo`, `N’Guessan`, `Dell’Acqua`. */
const elided = /^(?:\p{L}|dell|dall|nell|sull|all|degl|sant)$/iu;

/**
 * A name whose every letter is a capital, in ordinary case: `VAN DER BERG, ANNA` as `van der Berg, Anna`, `MCDONALD`
 * as `McDonald`, `O’NEILL`, `GARCÍA-LÓPEZ`. Prefixes become the particle, wherever the order of the name put them.
 *
 * As it is written stays what cannot be decided: a group, a single word (`OPENAI`), a given name of two letters, which
 * may be initials (`XU, AB`), unless all is syllables of Mandarin (`LI, BO`); a family name of consonants (`SMITH JH`), a name with figures. Initials stay, and so do
 * runs of them without a vowel (`XU, JH`). `MACDONALD` becomes `Macdonald`, since nothing tells it from `Mackey`; an
 * `İ` or `Ğ` makes every `I` of a name the dotless one.
 *
 * A name that this has changed, and any other with a small letter, is given back as it is.
 *
 * Sources: Chicago Manual of Style 17, 8.5–8.14 (particles) and 16.73 (`Mc`, `O’`); Unicode, SpecialCasing (Turkish, final
 * sigma); Citing Medicine, chapter 1 (initials run together).
 */
export function setNameCase(name: PersonName): PersonName {
  if ('literal' in name || name.given === undefined || !isInCapitals(name)) return name;
  const family = name.family.split(' ');
  const given = name.given.split(' ');
  if (!family.some(isSurelyFamily)) return name;
  const hasName = given.some(isSurelyName);
  if (!hasName && !isMandarin([...given, ...family]) && given.some(mayBeEither)) return name;
  const lower = lowerCaseOf(name);
  const prefixes = mayHavePrefixes([...given, ...family]);
  const inGiven = prefixes && hasName ? given.length - prefixesBefore(given) : given.length;
  const inFamily = prefixes ? prefixesOf(family) : 0;
  const particle = [name.particle, ...given.slice(inGiven), ...family.slice(0, inFamily)]
    .filter((word) => word !== undefined)
    .join(' ');
  const suffix =
    name.suffix && /^[JS]N?R\.?$/.test(name.suffix) ? capitalize(name.suffix, lower) : name.suffix;
  return {
    family: family
      .slice(inFamily)
      .map((word, at) => (at > 0 && conjunction.test(word) ? lower(word) : setFamilyWord(word, lower)))
      .join(' '),
    given: given
      .slice(0, inGiven)
      .map((word, at) =>
        at > 0 && prefixes && isPrefixAt(given, at) ? lower(word) : setGivenWord(word, lower),
      )
      .join(' '),
    ...(particle !== '' && { particle: lower(particle) }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** Only in scripts whose names begin with a capital and go on with small letters. */
function isInCapitals({ family, given, particle = '' }: PersonalName): boolean {
  return !/\p{Ll}|\p{Lo}|\p{N}/u.test(`${particle}${family}${given}`) && /\p{Lu}/u.test(family);
}

/** Initials of one word: `J.`, `J.-L.`, `J`, `JH`. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*[.\-‐’']*|(?:\p{Lu}\p{M}*[.\-‐]+)+\p{Lu}?)$/u.test(word) || isVowelless(word);
}

/** A few letters that nobody can say. What ends in a stop is an abbreviation: `St.`, `Ch.` */
function isVowelless(word: string): boolean {
  return !word.endsWith('.') && /^[b-df-hj-np-tv-xz]{2,5}$/.test(foldText(word));
}

/** Parts of family names that have no vowel all the same. */
const vowellessFamily = /^(?:ng|st)$/;

/** Three letters or more, which are no initials. */
function isSurelyName(word: string): boolean {
  return lettersOf(word) > 2 && !isInitials(word);
}

/** Two letters that can be said: a name, or two initials. */
function mayBeEither(word: string): boolean {
  return !isInitials(word) && !word.endsWith('.');
}

function isSurelyFamily(word: string): boolean {
  return lettersOf(word) > 1 && (!isInitials(word) || vowellessFamily.test(foldText(word)));
}

function lettersOf(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

/**
 * Whether all words are syllables of Mandarin that are no pairs of initials in a Chinese name: there no name begins
 * with I or U, and `AN`, `EN` and `ER` alone may be two.
 */
function isMandarin(words: readonly string[]): boolean {
  return words.map(foldText).every((word) => mandarinSyllable.test(word) && !/^[aeo][nr]?$/.test(word));
}

/** Whether `DE` or `VAN` may be prefixes among these words, and not syllables of a Chinese or Vietnamese name. */
function mayHavePrefixes(words: readonly string[]): boolean {
  const folded = words.map(foldText);
  return (
    !folded.every((word) => mandarinSyllable.test(word)) &&
    !folded.some((word) => vietnameseFamilyName.test(word))
  );
}

/** How many words a family name begins with that are prefixes; never all of them. */
function prefixesOf(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isPrefixAt(words, count)) count++;
  return count;
}

/** How many words given names end in that are prefixes of the family name; never all of them. */
function prefixesBefore(words: readonly string[]): number {
  let at = words.length;
  while (at > 1 && (isPrefixAt(words, at - 1) || articleBehindPrefix.test(words[at - 1] as string))) at--;
  const count = words.length - at;
  return prefixesOf([...words.slice(at), '']) === count ? count : 0;
}

function isPrefixAt(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  return smallPrefix.test(word) || (articleBehindPrefix.test(word) && smallPrefix.test(words[at - 1] ?? ''));
}

type LowerCase = (text: string) => string;

function lowerCaseOf({ family, given = '' }: PersonalName): LowerCase {
  const isTurkish = /[İĞ]/.test((family + given).normalize('NFC'));
  return (text) => (isTurkish ? text.toLocaleLowerCase('tr') : text.toLowerCase());
}

function setGivenWord(word: string, lower: LowerCase): string {
  return isInitials(word) ? word : setWord(word, lower);
}

function setFamilyWord(word: string, lower: LowerCase): string {
  const cased = isInitials(word) && !vowellessFamily.test(foldText(word)) ? word : setWord(word, lower);
  return cased.replace(
    /(?<!\p{L})Mc(?=\p{L}{3})(\p{L})/gu,
    (_, letter: string) => `Mc${letter.toUpperCase()}`,
  );
}

/** Every part between hyphens begins with a capital. */
function setWord(word: string, lower: LowerCase): string {
  return word
    .split(/([-‐‑])/)
    .map((part) => setElided(part, lower))
    .join('');
}

function setElided(part: string, lower: LowerCase): string {
  const pieces = part.split(/([’‘'])/);
  return pieces
    .map((piece, at) => {
      if (at === 0) return capitalize(piece, lower);
      const before = pieces[at - 2] ?? '';
      const isLarge = before === '' ? lettersOf(piece) > 1 : elided.test(before) && lettersOf(piece) > 1;
      return isLarge ? capitalize(piece, lower) : lower(piece);
    })
    .join('');
}

/** With its first capital, which is two letters where a Dutch name begins with `IJ`. */
function capitalize(text: string, lower: LowerCase): string {
  const start = text.search(/\p{Lu}/u);
  if (start < 0) return text;
  const first = /^IJ(?=[^AEIOUY\W])/.test(text)
    ? 'IJ'
    : String.fromCodePoint(text.codePointAt(start) as number);
  const head = text.slice(0, start);
  return head + first + lower(text).slice(lower(head + first).length);
}
