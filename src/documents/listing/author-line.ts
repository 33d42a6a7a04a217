import { isGroupName, isNameSuffix, parsePersonName } from '../../publications/parse-person-name.ts';
import { foldText } from '../../publications/folded-text.ts';
import { displayName, familyName, type PersonName } from '../../publications/person-name.ts';
import { readRichText } from '../../publications/rich-text/read-rich-text.ts';

/** A stretch of an author line, as offsets in it. */
export interface AuthorLinePart {
  text: string;
  offset: number;
}

/** Something in an author line that is published, but perhaps not as it was meant. */
export interface AuthorLineProblem extends AuthorLinePart {
  /** `unpaired`: a name alone that names no group. `left-out`: `et al.` `empty`: nothing between two separators. */
  kind: 'unpaired' | 'left-out' | 'empty';
}

export interface AuthorLine {
  names: PersonName[];
  problems: AuthorLineProblem[];
}

/** What stands for authors who are not named. */
const leftOutPattern = /^(?:and\s+|&\s*)?(?:et\.?\s+al\.?|others)$/i;

/**
 * Reads who wrote a publication. Names are parted by semicolons, or by `and`, or by nothing but the commas that also
 * part family name from given name: `Xiong, Wei, Zhang, Tong`. There names come in pairs; a suffix behind a pair
 * belongs to it, and braces or a noun such as “Team” make a group of a single part.
 * Sources: BibTeX's name lists for `and`; RIS and MEDLINE for `;`.
 *
 * @param owner who is likely on it, which tells `Given Family, Given Family` from `Two Words, Two Words`
 */
export function readAuthorLine(line: string, owner?: PersonName): AuthorLine {
  const problems: AuthorLineProblem[] = [];
  const keep = (part: AuthorLinePart, what: AuthorLineProblem['kind'], when: RegExp): boolean => {
    if (!when.test(part.text)) return true;
    problems.push({ ...part, kind: what });
    return false;
  };
  const clean = (parts: AuthorLinePart[]): AuthorLinePart[] =>
    parts.filter((part) => keep(part, 'left-out', leftOutPattern) && keep(part, 'empty', /^$/));

  const bySemicolon = splitOutside(line, /;/g);
  if (bySemicolon.length > 1) {
    const last = bySemicolon.at(-1);
    if (last?.text === '') bySemicolon.pop();
    return { names: clean(bySemicolon).map(readName), problems };
  }
  const byAnd = splitOutside(line, /\s+(?:and|&)\s+|,\s*(?:and|&)\s+/g);
  const commas = splitOutside(line.replace(/[\s,]+$/, ''), /,/g).flatMap((part) => splitAnd(part));
  if (byAnd.length > 1 && !isGroupName(line) && areSingleNames(byAnd)) {
    return { names: clean(byAnd).map(readName), problems };
  }
  const parts = clean(commas);
  if (parts.length > 0 && parts.every(({ text }) => isNaturalName(text)) && !holdsInverted(parts, owner)) {
    return { names: parts.map(readName), problems };
  }
  return { names: pairNames(parts, problems), problems };
}

/** Whether `and` parts all names: each is `Family, Given` with or without a suffix, or none has a comma. */
function areSingleNames(parts: AuthorLinePart[]): boolean {
  const pieces = parts.map(({ text }) => text.split(',').filter((piece) => !isNameSuffix(piece)).length);
  return pieces.every((count) => count === 2) || pieces.every((count) => count === 1);
}

/** A name in natural order has at least two words, which a family name or given name alone seldom has on every place. */
function isNaturalName(text: string): boolean {
  return /\S\s+\S/.test(text) || /^\{.*\}$/.test(text);
}

/** Whether the owner stands on the line with the family name first. */
function holdsInverted(parts: AuthorLinePart[], owner: PersonName | undefined): boolean {
  if (!owner || !('given' in owner)) return false;
  const family = foldText(familyName(owner));
  return parts.some(
    ({ text }, index) =>
      foldText(text) === family &&
      foldText(`${parts[index + 1]?.text} ${text}`) === foldText(displayName(owner)),
  );
}

/** `family, given[, suffix]` again and again; a part left alone is a group's name or a problem. */
function pairNames(parts: AuthorLinePart[], problems: AuthorLineProblem[]): PersonName[] {
  const names: PersonName[] = [];
  for (let at = 0; at < parts.length;) {
    const family = parts[at] as AuthorLinePart;
    const given = parts[at + 1];
    if (isGroup(family.text) || !given) {
      if (!isGroup(family.text)) problems.push({ ...family, kind: 'unpaired' });
      names.push(readName(family));
      at += 1;
    } else if (isGroup(given.text)) {
      problems.push({ ...family, kind: 'unpaired' });
      names.push(readName(family));
      at += 1;
    } else {
      const behind = parts[at + 2];
      const hasSuffix = behind !== undefined && isNameSuffix(behind.text);
      const text = [family.text, given.text, ...(hasSuffix ? [behind.text] : [])].join(', ');
      names.push(readName({ text, offset: family.offset }));
      at += hasSuffix ? 3 : 2;
    }
  }
  return names;
}

function isGroup(text: string): boolean {
  return /^\{.*\}$/.test(text) || isGroupName(text);
}

/** LaTeX accents in names become letters; the braces that make a group's name stay. */
function readName({ text }: AuthorLinePart): PersonName {
  const isBraced = /^\{[^{}]*\}$/.test(text);
  const plain = readRichText(text, 'title').value.plain || text;
  return isBraced ? { literal: plain } : parsePersonName(plain);
}

/** `Tong and Xiong` between two commas, as the last comma-separated names of a list have it. */
function splitAnd(part: AuthorLinePart): AuthorLinePart[] {
  const start = /^(?:and|&)\s+/.exec(part.text)?.[0].length ?? 0;
  const parts = isGroupName(part.text)
    ? [{ text: part.text.slice(start), offset: 0 }]
    : splitOutside(part.text.slice(start), /\s+(?:and|&)\s+/g);
  return parts.map(({ text, offset }) => ({ text, offset: part.offset + start + offset }));
}

/** Splits at a separator outside of braces; blanks around the parts are dropped. */
function splitOutside(text: string, separator: RegExp): AuthorLinePart[] {
  const parts: AuthorLinePart[] = [];
  let depth = 0;
  let scanned = 0;
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    parts.push({ text: raw.trim(), offset: start + lead });
  };
  for (const { 0: match, index } of text.matchAll(separator)) {
    for (; scanned < index; scanned++) {
      if (text[scanned] === '{') depth++;
      else if (text[scanned] === '}') depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    add(index);
    start = index + match.length;
  }
  add(text.length);
  return parts;
}
