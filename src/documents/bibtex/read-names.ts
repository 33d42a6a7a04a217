import { withoutHomonymNumber } from '../../publications/homonym-number.ts';
import { setNameCase } from '../../publications/name-case.ts';
import { isGroupName, isLoneSuffix, isNameSuffix } from '../../publications/parse-person-name.ts';
import type { PersonName } from '../../publications/person-name.ts';
import { isBraced, splitOutsideBraces, splitWords, withoutOuterBraces } from './latex-words.ts';
import { withoutNameMarks } from '../name-marks.ts';
import { plainWords } from '../plain-words.ts';

/** The people of an `author` or `editor` field. */
export interface ReadNames {
  names: PersonName[];
  /** Whether `and others` or `et al.` stands for more. */
  isIncomplete: boolean;
  problems: NameProblem[];
}

export interface NameProblem {
  kind: 'empty-name' | 'names-without-and' | 'name-marks' | 'homonym-number';
  /** What a message quotes. */
  text: string;
}

const and = /\s+and(?=\s)|^and(?=\s)|\s+and$/iy;
/** What owners write for `and`. `y` and `e` are not among it, since they stand in family names, as `von und zu` does. */
const otherAnd = /(?<!\svon)\s(?:\\?&(?:amp;)?|\{\\&\}|und|et(?!\s+al\b))(?=\s)/y;
/** What the name of an institution holds, and hardly that of a person, so that a word for `and` may be part of it. */
const institution =
  /(?:^|\s)(?:of|for|the|für|pour)\s|(?:^|[\s-])(?:Institut|Universit|Minist|Laborato|Academ|Akadem|Gesellschaft|Société|Society|Association|Department|Département|Administration|Services?(?:\s|$))|(?:^|\s)(?:Sons|Company|Corp\.?|Inc\.?|Ltd\.?|LLC|GmbH)$/;
const others = /^(?:others|et\.?\s+al\.?|and\s+others|\.\.\.|…)$/i;
const trailingOthers = /[\s,]+(?:et\.?\s+al\.?|and\s+others)$/i;
/** `family=Berg, given=Jan`, in any order. */
const extended = /(?:^|,)\s*"?(?:family|given)\s*=/i;
const hanName = /^[\p{Script=Han}·]{2,5}$/u;
/** A style around a whole name: owners emphasise themselves. */
const styled =
  /^(?:\\(?:textbf|underline|emph|textit|textsc|uline|mathbf|mkbibbold)\s*\{(.*)\}|\{\s*\\(?:bf|bfseries|it|em|itshape)\b\s*(.*)\}|\*\*(.*)\*\*|<(?:b|strong|u|em|i)>(.*)<\/(?:b|strong|u|em|i)>)$/s;

/** Reads a list of names in any of BibTeX's three forms, or biblatex's extended one, joined by `and`. */
export function readNames(latex: string): ReadNames {
  const result: ReadNames = { names: [], isIncomplete: false, problems: [] };
  for (const part of splitNames(latex, result)) {
    const text = part.trim();
    if (text === '' || /^[{},;.\s]*$/.test(text)) result.problems.push({ kind: 'empty-name', text: latex });
    else if (others.test(withoutOuterBraces(text))) result.isIncomplete = true;
    else {
      let name = unwrap(text);
      if (trailingOthers.test(name)) {
        result.isIncomplete = true;
        name = name.replace(trailingOthers, '');
      }
      const bare = withoutNameMarks(name);
      if (bare !== name && bare !== '') result.problems.push({ kind: 'name-marks', text: plainWords(name) });
      const unmarked = unwrap(bare || name);
      const unnumbered = withoutHomonymNumber(unmarked);
      if (unnumbered !== unmarked)
        result.problems.push({ kind: 'homonym-number', text: plainWords(unmarked) });
      const read = readName(unnumbered);
      if (read) result.names.push(setNameCase(read));
      else result.problems.push({ kind: 'empty-name', text });
    }
  }
  return result;
}

function splitNames(latex: string, { problems }: ReadNames): string[] {
  const whole = unwrapList(latex.trim());
  const parts = splitOutsideBraces(whole, (at) => {
    and.lastIndex = at;
    return and.exec(whole)?.[0].length ?? 0;
  });
  return parts.flatMap((part) => {
    const separated = splitUnjoined(part.trim());
    if (separated.length > 1) problems.push({ kind: 'names-without-and', text: plainWords(part) });
    return separated;
  });
}

/** Braces around a whole list: `{{Curie, Marie and Curie, Pierre}}`. */
function unwrapList(text: string): string {
  if (!isBraced(text)) return text;
  const inner = withoutOuterBraces(text);
  const betweenCommas = inner.split(/[{}]/).map((run) => run.slice(run.indexOf(','), run.lastIndexOf(',')));
  return betweenCommas.some((run) => /\sand\s/.test(run)) ? inner : text;
}

/** Names joined by anything but `and`. */
function splitUnjoined(text: string): string[] {
  const inHan = splitHanNames(text);
  if (inHan) return inHan;
  const joined = splitAtOtherAnd(text);
  if (joined.length === 1) return splitMarked(text);
  const inOrder = splitAtCommas(joined.join(','));
  const isInOrder = !joined.at(-1)?.includes(',') && inOrder.every(hasSeveralWords);
  return isInOrder ? inOrder : joined.flatMap(splitMarked);
}

/** Names joined by `&`, `und` or `et` where each side is a full name: `Barnes & Noble` is one. */
function splitAtOtherAnd(text: string): string[] {
  if (extended.test(text)) return [text];
  const parts = splitOutsideBraces(text, (at) => {
    otherAnd.lastIndex = at;
    return otherAnd.exec(text)?.[0].length ?? 0;
  }).map((part) => part.trim().replace(/[,;]$/, ''));
  const areNames = parts.every((part) => isFullName(part) || others.test(part));
  return areNames ? parts : [text];
}

/** Whether a text holds two words in capitals or more and names a person, or stands in braces. */
function isFullName(latex: string): boolean {
  const text = plainWords(latex);
  const capitals = text.split(/[\s,;]+/).filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  return capitals.length > 1 && (isBraced(latex) || !(isGroupName(text) || institution.test(text)));
}

/** Names joined by commas or semicolons alone. `Family, Given` is one name, and so is `Family, Jr, Given`. */
function splitMarked(text: string): string[] {
  if (/;/.test(text) && !/&#?\w+;/.test(text)) {
    const bySemicolon = splitOutsideBraces(text, (at) => (text[at] === ';' ? 1 : 0)).filter((part) =>
      part.trim(),
    );
    if (bySemicolon.length > 1) return bySemicolon;
  }
  const parts = splitAtCommas(text);
  const filled = parts.filter((part) => part !== '');
  if (filled.length < 2 || extended.test(text)) return [text];
  const isList = filled.every(hasSeveralWords);
  if (isList && (filled.length > 2 || parts.length > filled.length)) return filled;
  const hasSuffix = filled.some((part, at) => at > 0 && isNameSuffix(plainWords(part)));
  if (filled.length >= 4 && filled.length % 2 === 0 && !hasSuffix)
    return Array.from({ length: filled.length / 2 }, (_, at) => `${filled[2 * at]}, ${filled[2 * at + 1]}`);
  return [text];
}

function splitAtCommas(text: string): string[] {
  return splitOutsideBraces(text, (at) => (text[at] === ',' ? 1 : 0)).map((part) => part.trim());
}

function hasSeveralWords(part: string): boolean {
  return splitWords(part).length > 1 && !isNameSuffix(part);
}

/** Whole names in Han characters, which no blank parts, joined by any comma. A short family name may stand before one alone. */
function splitHanNames(text: string): string[] | undefined {
  const parts = text.split(/\s*[,，、;；]\s*/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => hanName.test(part))) return undefined;
  const isInverted = parts.length === 2 && text.includes(',') && (parts[0] as string).length < 3;
  return isInverted ? undefined : parts;
}

function unwrap(text: string): string {
  const found = styled.exec(text);
  return found ? (found.slice(1).find((inner) => inner !== undefined) ?? text).trim() : text;
}

function readName(latex: string): PersonName | undefined {
  if (extended.test(latex)) return readExtended(latex);
  if (isBraced(latex)) return literal(latex);
  const parts = splitAtCommas(latex).filter((part) => part !== '');
  const words = parts.map(readWords).filter((part) => part.length > 0);
  const texts = words.map((part) => part.map(({ text }) => text).join(' '));
  const [first, second, third] = words;
  if (!first) return undefined;
  if (!second) return isGroupName(texts[0] as string) ? literal(latex) : natural(first);
  if (!third) {
    const isSuffix = parts.length > 2 ? isNameSuffix : isLoneSuffix;
    if (isSuffix(texts[1] as string, texts[0] as string))
      return { ...natural(first), suffix: texts[1] as string };
    return inverted(first, texts[1] as string);
  }
  const suffixAt = texts.findIndex((text, at) => at > 0 && isNameSuffix(text));
  const suffix = texts[suffixAt > 0 ? suffixAt : 1] as string;
  const given = texts.filter((_, at) => at > 0 && at !== (suffixAt > 0 ? suffixAt : 1)).join(' ');
  return { ...inverted(first, given), suffix };
}

interface Word {
  text: string;
  /** Whether it begins in lower case, outside of braces: BibTeX's mark of a particle. */
  isLower: boolean;
}

function readWords(latex: string): Word[] {
  return splitWords(latex).flatMap((word) => {
    const text = plainWords(word);
    if (text === '') return [];
    const isProtected = word.startsWith('{') && !/^\{\s*\\/.test(word);
    return [{ text, isLower: !isProtected && /^[\p{Ll}’']/u.test(text) && !/^['’]?\p{Lu}/u.test(text) }];
  });
}

/** `Given particle Family Suffix`. Words in lower case part given and family name, unless the name is all in lower case. */
function natural(words: Word[]): { family: string; given?: string; particle?: string; suffix?: string } {
  const last = words.at(-1) as Word;
  const isSuffixed = words.length > 1 && isLoneSuffix(last.text, join(words.slice(0, -1)));
  const suffix = isSuffixed ? last.text : undefined;
  const name = suffix === undefined ? words : words.slice(0, -1);
  const from = name.every(({ isLower }) => isLower) ? 1 : 0;
  const found = name.findIndex(({ isLower }, at) => isLower && at >= from && at < name.length - 1);
  const familyAt = found >= 0 && from === 0 ? found : name.length - 1;
  const given = join(name.slice(0, familyAt));
  return {
    ...familyOf(name.slice(familyAt)),
    ...(given !== '' && { given }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** `particle Family, Given Suffix` */
function inverted(
  words: Word[],
  givenPart: string,
): { family: string; given?: string; particle?: string; suffix?: string } {
  const [, before, last = ''] = /^(.+)\s(\S+)$/.exec(givenPart) ?? [];
  const suffix = isNameSuffix(last) ? last : undefined;
  const given = suffix === undefined ? givenPart : (before as string);
  return { ...familyOf(words), ...(given !== '' && { given }), ...(suffix !== undefined && { suffix }) };
}

/** The particle goes on to the last word in lower case; the last word is always the family name's. */
function familyOf(words: Word[]): { family: string; particle?: string } {
  if (!words[0]?.isLower) return { family: join(words) };
  const last = words.findLastIndex(({ isLower }, at) => isLower && at < words.length - 1);
  const particle = join(words.slice(0, last + 1));
  return { family: join(words.slice(last + 1)), ...(particle !== '' && { particle }) };
}

function join(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function literal(latex: string): PersonName | undefined {
  const text = plainWords(withoutOuterBraces(latex));
  return text === '' ? undefined : { literal: text };
}

/** Source: biblatex manual, section 3.4, “Extended name format”. */
function readExtended(latex: string): PersonName | undefined {
  const parts = new Map<string, string>();
  for (const part of splitOutsideBraces(latex, (at) => (latex[at] === ',' ? 1 : 0))) {
    const [, name, value] = /^\s*"?([a-z-]+)\s*=\s*(.*?)"?\s*$/is.exec(part) ?? [];
    if (name !== undefined && value !== undefined) parts.set(name.toLowerCase(), plainWords(value));
  }
  const [family, given, particle, suffix] = ['family', 'given', 'prefix', 'suffix'].map(
    (name) => parts.get(name) || undefined,
  );
  if (family === undefined) return given === undefined ? undefined : { family: given };
  return {
    family,
    ...(given !== undefined && { given }),
    ...(particle !== undefined && { particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
