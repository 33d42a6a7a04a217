import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { FieldScanner } from './scan-fields.ts';
import { closingBrace, entryLine, type BibtexEntry } from './syntax.ts';

/** A document in its entries, in order, before anything in it is understood. `@string` is an entry here too. */
export interface ScannedBibtex {
  entries: BibtexEntry[];
  diagnostics: Diagnostic[];
}

const entryStart = /(?<![\p{L}\p{N}_@.\\])@[ \t]*([a-z][\w-]*)\s*([{(])/giu;
const headless =
  /^[ \t]*(?:@(?!comment\b|preamble\b)[a-z][\w-]*(?![\w-]|\s*[{(])|(?:article|book|inbook|incollection|inproceedings|misc|online|phdthesis|mastersthesis|proceedings|techreport|unpublished)\s*\{[^,={}\n]*,)[^\n]*/gim;
/** Comments without an end, from which on a comment is {@link longestComment} long at most, so that time grows with size alone. */
const mostUnclosedComments = 16;
/** UTF-16 units. */
const longestComment = 2000;

const blanks = /\s*/y;
const keyPattern = /[^,={}"\n]*/y;
/** A key and a field's name with no comma between them. Several words before a name are no key, nor is a comment. */
const keyBeforeField = /^([^\s%]+)[^\S\n]+[a-z_][\w:.+/-]*$/i;

/**
 * Cuts a document into entries, each with its fields. An entry that is broken ends at the latest where a line begins
 * the next one, so it never costs its neighbours. What stands between entries is a comment, as BibTeX has it.
 */
export function scanEntries(source: SourceText): ScannedBibtex {
  const { text } = source;
  const entries: BibtexEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const starts = [...text.matchAll(entryLine)].map(({ index }) => index);
  const commentedOut: number[] = [];
  const comments = new LineComments(text);
  let unclosedComments = 0;
  let nextStart = 0;
  entryStart.lastIndex = 0;
  for (let match = entryStart.exec(text); match; match = entryStart.exec(text)) {
    const { index: offset } = match;
    const type = (match[1] as string).toLowerCase();
    const opening = entryStart.lastIndex - 1;
    if (comments.includes(offset)) {
      commentedOut.push(offset);
      continue;
    }
    while ((starts[nextStart] ?? Infinity) <= offset) nextStart++;
    const limitAfter = (position: number): number => {
      while ((starts[nextStart] ?? Infinity) < position) nextStart++;
      return starts[nextStart] ?? text.length;
    };
    if (type === 'comment' || type === 'preamble') {
      const limit = unclosedComments > mostUnclosedComments ? opening + longestComment : Infinity;
      const end = closingBrace(text, opening, Math.min(limit, text.length));
      if (end < 0) {
        unclosedComments++;
        continue;
      }
      if (type === 'comment')
        for (let at = nextStart; (starts[at] ?? Infinity) < end; at++)
          commentedOut.push(starts[at] as number);
      entryStart.lastIndex = end + 1;
      continue;
    }
    const close = match[2] === '{' ? '}' : ')';
    const { key, start } = type === 'string' ? { start: opening + 1 } : readKey(text, opening + 1);
    const scanner = new FieldScanner(
      source,
      { start, isKeyed: key !== undefined, limitAfter, close },
      diagnostics,
    );
    const isClosed = scanner.scan();
    const entry: BibtexEntry = {
      type,
      offset,
      keyOffset: opening + 1,
      fields: scanner.fields,
      ...(key !== undefined && { key }),
    };
    if (!isClosed)
      diagnostics.push(
        diagnose('unclosed-entry', { entry: entryName(entry) }, source.placeAt(offset, opening + 1 - offset)),
      );
    entries.push(entry);
    entryStart.lastIndex = scanner.position;
  }
  diagnoseCommentedOut(source, commentedOut, diagnostics);
  diagnoseHeadless(source, entries, diagnostics);
  return { entries, diagnostics };
}

/** As messages call it: `@article{curie1898}`. */
export function entryName({ type, key }: Pick<BibtexEntry, 'type' | 'key'>): string {
  return `@${type}${key === undefined ? '' : `{${key}}`}`;
}

/** The key of an entry, which may be missing, and the position behind it. */
function readKey(text: string, position: number): { key?: string; start: number } {
  blanks.lastIndex = position;
  blanks.exec(text);
  keyPattern.lastIndex = blanks.lastIndex;
  const written = keyPattern.exec(text)?.[0].trimEnd() ?? '';
  const next = text[keyPattern.lastIndex] ?? '';
  const key = next === '=' ? (keyBeforeField.exec(written)?.[1] ?? '') : written;
  if (key === '' || /[{"]/.test(next)) return { start: position };
  return { key: key.normalize('NFC'), start: blanks.lastIndex + key.length };
}

/** What stands behind a `%` on its line: BibTeX itself would read an entry there, but nobody means that. */
class LineComments {
  readonly #text: string;
  #position = 0;
  #isComment = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Asked of one offset after the other, so that each letter is looked at once. */
  includes(offset: number): boolean {
    for (; this.#position < offset; this.#position++) {
      const code = this.#text.charCodeAt(this.#position);
      if (code === 10) this.#isComment = false;
      else if (code === 37) this.#isComment = true;
    }
    return this.#isComment;
  }
}

function diagnoseCommentedOut(source: SourceText, offsets: number[], diagnostics: Diagnostic[]): void {
  const [first] = offsets;
  if (first === undefined) return;
  const lines = offsets.map((offset) => source.positionAt(offset).line);
  const end = source.text.indexOf('\n', first);
  const place = source.placeAt(first, (end < 0 ? source.text.length : end) - first);
  diagnostics.push(diagnose('commented-out-entries', { lines }, place));
}

/** Lines that begin like an entry but lack its `@` or brace, where no entry around them has read them. */
function diagnoseHeadless(source: SourceText, entries: BibtexEntry[], diagnostics: Diagnostic[]): void {
  for (const { 0: line, index } of source.text.matchAll(headless)) {
    if (isInside(entries, index)) continue;
    diagnostics.push(diagnose('headless-entry', {}, source.placeAt(index, line.trimEnd().length)));
  }
}

function isInside(entries: readonly BibtexEntry[], offset: number): boolean {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as BibtexEntry).offset <= offset) low = middle + 1;
    else high = middle;
  }
  const last = entries[low - 1]?.fields.at(-1)?.parts.at(-1);
  return last !== undefined && last.offset + last.text.length > offset;
}
