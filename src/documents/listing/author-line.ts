import { parsePersonName } from '../../publications/parse-person-name.ts';
import type { PersonName } from '../../publications/person-name.ts';
import type { RichTextProblem } from '../../publications/rich-text/problem.ts';
import { readRichText } from '../../publications/rich-text/read-rich-text.ts';
import { withoutNameMarks } from '../name-marks.ts';
import { groupAuthors } from './group-authors.ts';
import { foldName } from './owner-name.ts';
import { splitAuthors, type AuthorPart } from './split-authors.ts';

/** Something in an author line that is published, but perhaps not as it was meant. */
export interface AuthorLineProblem {
  /**
   * `unpaired`: a name alone that names no group. `left-out`: `et al.` `empty`: nothing between two separators.
   * `marks`: footnote marks behind a name.
   */
  kind: 'unpaired' | 'left-out' | 'empty' | 'marks';
  text: string;
  /** UTF-16 offset in the line. */
  offset: number;
}

export interface AuthorLine {
  names: PersonName[];
  problems: AuthorLineProblem[];
  /** Of the LaTeX in names, with offsets in the line. */
  textProblems: RichTextProblem[];
}

/** What stands for authors who are not named, at the end of the last part. */
const leftOutPattern = /(?:^|\s)(et\.?\s+al\.?|others)$/i;

/**
 * Reads who wrote a publication. Names are parted by semicolons, or by `and`, or by nothing but the commas that also
 * part family name from given name: `Xiong, Wei, Zhang, Tong`. There names come in pairs; a suffix behind a pair
 * belongs to it, and braces or a noun such as “Team” make a group of a single part.
 * Sources: BibTeX's name lists for `and`; RIS and MEDLINE for `;`.
 *
 * @param owner who is likely on it: the owner's name keeps the pairs in step where one is broken, and tells
 *   `Given Family, Given Family` from `Two Words, Two Words`
 */
export function readAuthorLine(line: string, owner?: PersonName): AuthorLine {
  const read: AuthorLine = { names: [], problems: [], textProblems: [] };
  const parts = dropMarks(keepNamed(splitAuthors(line), read.problems), read.problems);
  for (const name of groupAuthors(parts, owner && foldName(owner))) {
    const [first] = name.parts;
    if (name.isLone && first)
      read.problems.push({ kind: 'unpaired', text: first.text, offset: first.offset });
    read.names.push(readName(name.parts, read.textProblems));
  }
  return read;
}

/** Leaves out, and reports, parts that name nobody. */
function keepNamed(parts: AuthorPart[], problems: AuthorLineProblem[]): AuthorPart[] {
  const last = parts.at(-1);
  const leftOut = last && leftOutPattern.exec(last.text);
  const named = parts.filter(({ text, offset }) => {
    if (text === '') problems.push({ kind: 'empty', text, offset });
    return text !== '';
  });
  if (!last || !leftOut?.[1]) return named;
  const text = leftOut[1];
  problems.push({ kind: 'left-out', text, offset: last.offset + last.text.length - text.length });
  const rest = last.text.slice(0, leftOut.index).trim();
  return [...named.slice(0, -1), ...(rest === '' ? [] : [{ ...last, text: rest }])];
}

/** Leaves out, and reports, footnote marks behind names. */
function dropMarks(parts: AuthorPart[], problems: AuthorLineProblem[]): AuthorPart[] {
  return parts.map((part) => {
    const bare = withoutNameMarks(part.text);
    if (bare === part.text || bare === '') return part;
    problems.push({ kind: 'marks', text: part.text, offset: part.offset });
    return { ...part, text: bare };
  });
}

/** LaTeX in names becomes letters; braces around a whole part make a group's name of it. */
function readName(parts: AuthorPart[], textProblems: RichTextProblem[]): PersonName {
  const plain = parts.map(({ text, offset }) => {
    // Nearly all names hold nothing that needs reading.
    if (/^[\p{L}\p{M}\p{N} .'’‐-]*$/u.test(text)) return text;
    const { value, problems } = readRichText(text, 'title');
    for (const problem of problems) textProblems.push({ ...problem, offset: offset + problem.offset });
    return value.plain || text;
  });
  const [first] = plain;
  const isBraced = parts.length === 1 && /^\{.*\}$/.test(parts[0]?.text ?? '');
  return isBraced && first ? { literal: first } : parsePersonName(plain.join(', '));
}
