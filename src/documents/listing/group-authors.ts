import { foldText } from '../../publications/folded-text.ts';
import { isNameSuffix } from '../../publications/parse-person-name.ts';
import { namesInverted, type FoldedName } from './owner-name.ts';
import { isGroup, pairAuthors } from './pair-authors.ts';
import type { AuthorPart } from './split-authors.ts';

/** The parts of one name: in natural order, or family, given and suffix. */
export interface NameParts {
  parts: AuthorPart[];
  /** Whether it is half a name: a part without a partner that names no group. */
  isLone: boolean;
}

/**
 * Finds which parts of an authors line make a name together: those between two semicolons, those between two `and`, or,
 * where commas part everything, single ones that hold a whole name each, else pairs.
 *
 * @param parts none of them empty
 */
export function groupAuthors(parts: AuthorPart[], owner: FoldedName | undefined): NameParts[] {
  if (parts.length === 0) return [];
  const hasSemicolon = parts.some(({ separator }) => separator === 'semicolon');
  const chunks = chunkParts(parts, hasSemicolon ? ['semicolon', 'and'] : ['and']);
  if (hasSemicolon) {
    return chunks.flatMap((chunk) =>
      isOneName(chunk) ? [{ parts: chunk, isLone: false }] : inPairs(chunk, owner),
    );
  }
  if (chunks.length > 1 && !chunks.some(isNaturalName) && chunks.every(isOneName)) {
    return chunks.map((chunk) => ({ parts: chunk, isLone: false }));
  }
  return isNaturalList(parts, chunks, owner) ? withSuffixes(parts) : inPairs(parts, owner);
}

function chunkParts(parts: AuthorPart[], separators: AuthorPart['separator'][]): AuthorPart[][] {
  const chunks: AuthorPart[][] = [[]];
  for (const part of parts) {
    chunks.at(-1)?.push(part);
    if (separators.includes(part.separator)) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function isOneName(parts: AuthorPart[]): boolean {
  return parts.length <= 2 || (parts.length === 3 && parts.slice(1).some(({ text }) => isNameSuffix(text)));
}

function isNaturalName([first, ...others]: AuthorPart[]): boolean {
  return first !== undefined && isNaturalPart(first.text) && others.every(({ text }) => isNameSuffix(text));
}

/** Two words or more that do not begin as a family name with a particle does. */
function isNaturalPart(text: string): boolean {
  return /\S\s+\S/.test(text) && !/^\p{Ll}/u.test(text) && !isGroup(text);
}

/**
 * Whether each part is a whole name: `Wei Xiong, Tong Zhang`. Two parts of two words are `García Márquez, Gabriel José`
 * as likely, so that more is needed there: the owner, initials in front, or an `and`.
 */
function isNaturalList(parts: AuthorPart[], chunks: AuthorPart[][], owner: FoldedName | undefined): boolean {
  const names = parts.filter(({ text }) => !isNameSuffix(text) && !isGroup(text));
  if (names.length === 0) return false;
  if (names.every(({ text }) => unspacedName.test(text))) return areWholeNames(names, owner);
  if (!names.every(({ text }) => isNaturalPart(text))) return false;
  if (owner && parts.some(({ text }, at) => namesInverted(owner, text, parts[at + 1]?.text))) return false;
  if (names.length !== 2 || chunks.length > 1) return true;
  return (
    names.some(({ text }) => foldText(text) === owner?.display) ||
    names.every(({ text }) => /^\p{Lu}\./u.test(text))
  );
}

/** Family and given name in scripts that put nothing between them. */
const unspacedName = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・ー々]{2,}$/u;

/**
 * Whether `张伟, 李娜` are two people, and not `山田, 太郎` in two parts: where the owner is one of the parts, where
 * they cannot be paired, or where one is longer than family names are.
 */
function areWholeNames(names: AuthorPart[], owner: FoldedName | undefined): boolean {
  if (owner && names.some(({ text }) => foldText(text) === owner.display)) return true;
  return names.length % 2 === 1 || names.some(({ text }) => text.length > 2);
}

function withSuffixes(parts: AuthorPart[]): NameParts[] {
  const names: NameParts[] = [];
  for (const part of parts) {
    const before = names.at(-1);
    if (before && isNameSuffix(part.text)) before.parts.push(part);
    else names.push({ parts: [part], isLone: false });
  }
  return names;
}

function inPairs(parts: AuthorPart[], owner: FoldedName | undefined): NameParts[] {
  const spans = pairAuthors(
    parts.map(({ text }) => text),
    (family, given) => owner !== undefined && namesInverted(owner, family, given),
  );
  let at = 0;
  return spans.map((span) => {
    const name = parts.slice(at, at + span);
    at += span;
    return { parts: name, isLone: span === 1 && !isGroup(name[0]?.text ?? '') };
  });
}
