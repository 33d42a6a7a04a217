import { z } from 'zod';

/**
 * The name of a person in its parts, or of a group (`literal`). Part names are CSL's and BibTeX's:
 * *particle* is BibTeX's “von” part, *suffix* its “Jr” part.
 * Source: CSL 1.0.2, “Names”; BibTeX's name syntax (Patashnik, “BibTeXing”, section 4).
 */
export const personNameSchema = z.union([
  z.object({
    family: z.string().min(1),
    given: z.string().min(1).optional(),
    particle: z.string().min(1).optional(),
    suffix: z.string().min(1).optional(),
  }),
  z.object({ literal: z.string().min(1) }),
]);

export type PersonName = z.infer<typeof personNameSchema>;

/**
 * As a reader says it: `Ludwig van der Berg Jr.`, `王伟`, or the group's name. Names in Chinese, Japanese and Korean
 * characters have the family name first and no blank.
 * Source: CSL 1.0.2, “Names”: names in other than “Byzantine” scripts.
 */
export function displayName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  if (isFamilyFirst(name)) return `${name.family}${name.given ?? ''}`;
  return joinParts([name.given, name.particle, name.family, name.suffix]);
}

/**
 * Family name first, as indexes sort it and Google Scholar asks for it: `van der Berg, Ludwig, Jr.`
 * Sources: Chicago Manual of Style 17, 16.71–16.87; Google Scholar, “Inclusion Guidelines for Webmasters”.
 */
export function invertedName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  return [familyName(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** The family name with its particle, or the group's name. */
export function familyName(name: PersonName): string {
  return 'literal' in name ? name.literal : joinParts([name.particle, name.family]);
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]+$/u;

/**
 * Whether a name is written with the family name first whatever the style: in Chinese characters, Hangul and kana.
 * Katakana alone write names of foreigners, in the order of their languages.
 * Sources: CSL 1.0.2, “Names”; for katakana Japanese usage, which no standard of citation covers.
 */
export function isFamilyFirst(name: PersonName): boolean {
  if (
    'literal' in name ||
    name.given === undefined ||
    name.particle !== undefined ||
    name.suffix !== undefined
  )
    return false;
  const whole = name.family + name.given;
  return eastAsian.test(whole) && !/^[\p{Script=Katakana}ー]+$/u.test(whole);
}

function joinParts(parts: (string | undefined)[]): string {
  let text = '';
  for (const part of parts) if (part !== undefined) text += text === '' ? part : ` ${part}`;
  return text;
}
