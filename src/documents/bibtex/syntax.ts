import type { TextPart } from '../located-text.ts';

/** One part of a value, which `#` joins with others: text in braces or quotation marks, or the name of a `@string`. */
export interface ValuePart extends TextPart {
  isName: boolean;
}

export interface BibtexField {
  /** Lower case. */
  name: string;
  /** Of the name, in the document. */
  offset: number;
  parts: ValuePart[];
}

/** One `@type{key, field = value, …}` of a document. */
export interface BibtexEntry {
  /** Lower case. */
  type: string;
  /** Of the `@`. */
  offset: number;
  key?: string;
  keyOffset: number;
  fields: BibtexField[];
}

/** A line that begins an entry. */
export const entryLine = /^[ \t\uFEFF]*@[ \t]*[a-z][\w-]*\s*[{(]/gim;
/** A field's name and the equals sign behind it. */
export const fieldStart = /([a-z_][\w:.+/-]*)\s*=/iy;
/** A line that begins a field, seen from the line end before it; its bare value may be the entry's last. */
export const fieldLine =
  /\n[ \t]*,?[ \t]*[a-z_][\w:.+-]*[ \t]*=[ \t]*(?:[{"]|[\w.-]+[ \t]*,?[ \t\r]*(?:[\n})]|$))/gi;

/** The position behind blanks, commas, and comments from `%` to the end of a line. */
export function skipBlanks(text: string, position: number, commas: boolean): number {
  for (;;) {
    const character = text[position];
    if (character === '%') {
      const end = text.indexOf('\n', position);
      position = end < 0 ? text.length : end;
    } else if (character !== undefined && (/\s|\uFEFF/.test(character) || (commas && character === ',')))
      position++;
    else return position;
  }
}

/**
 * The position of the brace that closes the one at `opening`; -1 when none does before `limit`. BibTeX counts `\{` as a
 * brace too; where that finds no end it is taken for a character.
 */
export function closingBrace(text: string, opening: number, limit: number): number {
  const found = countBraces(text, opening, limit, false);
  return found >= 0 ? found : countBraces(text, opening, limit, true);
}

function countBraces(text: string, opening: number, limit: number, escapes: boolean): number {
  let depth = 0;
  for (let position = opening; position < limit; position++) {
    const code = text.charCodeAt(position);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return position;
    else if (code === 92 && escapes) position++;
  }
  return -1;
}

/** A mark that opens the value of the next field closes none. */
const fieldBefore = /\n[ \t]*[\w:.+-]+[ \t]*=[ \t]*$/;
const behindQuote = /\s*(?:[,#})]|$|[a-z_][\w:.+-]*\s*=)/iy;

const behindCurlyQuote = /\s*(?:,?\s*(?:[})]|$|[a-z_][\w:.+-]*\s*=)|#)/iy;

/** The position of the quotation mark that closes the curly one at `opening`, as word processors write them; -1 without one. */
export function closingCurlyQuote(text: string, opening: number, limit: number): number {
  for (let position = opening + 1; position < limit; position++) {
    if (!/["“”»]/.test(text[position] as string)) continue;
    behindCurlyQuote.lastIndex = position + 1;
    if (behindCurlyQuote.test(text)) return position;
  }
  return -1;
}

/** The position of the quotation mark that closes the one at `opening`; -1 when none does before `limit`. */
export function closingQuote(text: string, opening: number, limit: number): number {
  let depth = 0;
  for (let position = opening + 1; position < limit; position++) {
    const character = text[position];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '"' && depth <= 0) {
      if (text[position - 1] === '\\' && /[a-z{]/i.test(text[position + 1] ?? '')) continue;
      behindQuote.lastIndex = position + 1;
      if (behindQuote.test(text)) return position;
      if (fieldBefore.test(text.slice(Math.max(opening + 1, position - 60), position))) return -1;
    }
  }
  return -1;
}
