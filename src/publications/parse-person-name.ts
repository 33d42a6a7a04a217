import { withoutHomonymNumber } from './homonym-number.ts';
import { setNameCase } from './name-case.ts';
import type { PersonName } from './person-name.ts';

/**
 * Generations behind a name, numerals in capitals only: `Vi` and `Md` are given names, so degrees are none of them.
 * `V` and `I` are none either, since they are initials more often.
 * Source: BibTeX's “Jr” part; Chicago Manual of Style 17, 6.43.
 */
const suffixPattern = /^(?:[JjSs][Nn]?[Rr]\.?|II|III|IV|VI|VII|VIII|2nd|3rd|4th|Esq\.?)$/;

/**
 * Behind a single word, two capitals are initials more often than a generation: `Ivanov VI`, `Smith JR`.
 * Source: Citing Medicine, chapter 1, “Author”: initials stand behind the family name without stops.
 */
const initialsPattern = /^\p{Lu}{2}$/u;

/**
 * Nouns that make a name a group's; as the first word “Team” alone does. No standard lists them: these end the names of
 * groups in bibliographies, and nobody's family name.
 */
const groupPattern =
  /^team\s|(?:^|\s)(?:team|group|collaboration|consortium|community|committee|council|network|project|initiative|association|society|institute|laboratory|labs?|center|centre|university|department|foundation|organi[sz]ation|agency|contributors|authors|investigators|research|task force|working group)$/i;

/**
 * Particles that stand between given and family name, in lower case; Dutch ones may begin with an apostrophe (`’t Hooft`).
 * Sources: Patashnik, “BibTeXing”, section 4 (lower case makes a particle); CSL 1.0.2, “Name particles”.
 */
const particlePattern = /^[’‘']?\p{Ll}[\p{Ll}’'.]*$/u;

/** Whether a text is what stands behind a name to tell generations apart: `Jr.`, `III`. */
export function isNameSuffix(text: string): boolean {
  return suffixPattern.test(text.trim());
}

/** Whether a text stands behind a name, of which it is all there is beside it, to tell generations apart: `Henry VIII`. */
export function isLoneSuffix(text: string, name: string): boolean {
  return isNameSuffix(text) && (/\S\s+\S/.test(name.trim()) || !initialsPattern.test(text.trim()));
}

/** Whether a text has a noun that names a group: `ATLAS Collaboration`, `Team OLMo`. */
export function isGroupName(text: string): boolean {
  return groupPattern.test(text.trim());
}

/**
 * Reads one name in any of BibTeX's three forms: `Given particle Family`, `particle Family, Given`,
 * `particle Family, Suffix, Given` (or with the suffix at the end, with a comma before it or none). Text
 * in braces, and text that names a group, is a group's name. Blanks are normalized; NFC. DBLP's numbers of people are left
 * out, and names in capitals are set in ordinary case ({@link setNameCase}).
 *
 * A name without blanks, as `毛泽东` is in Chinese, Japanese and Korean, stays a family name: how many of its characters
 * are the family's differs by country and person (`欧阳修`, `山田太郎`), it is shown, sorted and searched the same either
 * way, and BibTeX's styles, which would print the given name first, print it as it is.
 *
 * Source: Patashnik, “BibTeXing”, section 4; for groups CSL's `literal`.
 *
 * @param text not empty
 */
export function parsePersonName(text: string): PersonName {
  const clean = withoutHomonymNumber(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const braced = /^\{([^{}]+)\}$/.exec(clean);
  if (braced?.[1]?.trim()) return { literal: braced[1].trim() };
  const parts = clean.split(',').map((part) => part.trim());
  const suffixAt = parts.findIndex(
    (part, index) =>
      index > 0 && (parts.length > 2 ? isNameSuffix(part) : isLoneSuffix(part, parts[0] as string)),
  );
  const suffix = suffixAt > 0 ? parts.splice(suffixAt, 1)[0] : undefined;
  const [first, ...rest] = parts.filter((part) => part !== '');
  if (first === undefined) return { literal: clean };
  const name =
    rest.length > 0
      ? readInverted(first, rest.join(' '))
      : isGroupName(first)
        ? { literal: first }
        : readNatural(first);
  return setNameCase(suffix !== undefined && 'family' in name ? { ...name, suffix } : name);
}

function readInverted(familyPart: string, givenPart: string): PersonName {
  const { before: particle, after: family } = splitParticles(familyPart.split(' '));
  const givenWords = givenPart.split(' ');
  const suffix =
    givenWords.length > 1 && isNameSuffix(givenWords.at(-1) as string) ? givenWords.pop() : undefined;
  const trailing: string[] = [];
  while (givenWords.length > 1 && particlePattern.test(givenWords.at(-1) as string))
    trailing.unshift(givenWords.pop() as string);
  const particles = [...trailing, ...particle];
  return {
    family: family.join(' '),
    given: givenWords.join(' '),
    ...(particles.length > 0 && { particle: particles.join(' ') }),
    ...(suffix !== undefined && { suffix }),
  };
}

function readNatural(text: string): PersonName {
  const words = text.split(' ');
  const last = words.at(-1) as string;
  const before = words.slice(0, -1).join(' ');
  const suffix = before !== '' && isLoneSuffix(last, before) ? words.pop() : undefined;
  const firstParticle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && particlePattern.test(word),
  );
  const familyAt = firstParticle > 0 ? firstParticle : words.length - 1;
  const given = words.slice(0, familyAt).join(' ');
  const { before: particle, after: family } = splitParticles(words.slice(familyAt));
  return {
    family: family.join(' '),
    ...(given !== '' && { given }),
    ...(particle.length > 0 && { particle: particle.join(' ') }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** The words in lower case that a family name begins with; the last word is always the family name's. */
function splitParticles(words: string[]): { before: string[]; after: string[] } {
  let count = 0;
  while (count < words.length - 1 && particlePattern.test(words[count] as string)) count++;
  return { before: words.slice(0, count), after: words.slice(count) };
}
