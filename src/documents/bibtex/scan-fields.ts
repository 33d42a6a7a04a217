import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { shorten } from '../rich-text-diagnostics.ts';
import {
  closingBrace,
  closingCurlyQuote,
  closingQuote,
  fieldLine,
  fieldStart,
  skipBlanks,
  type BibtexField,
  type ValuePart,
} from './syntax.ts';

/** Fields in which owners write the whole entry once more; in any other a brace is missing. */
const fieldOfEntry = /^bib/i;

/** UTF-16 units that a value may go on in which another entry stands: `bibtex = {@article{…}}`. */
const longestNested = 20_000;

/** Values without an end in one entry, from which on no value may go beyond a line that begins a field. */
const mostUnclosed = 16;

/**
 * Reads the fields of one entry up to its closing brace. Where a brace or quotation mark is missing or too many, the
 * lines that begin fields show the way again.
 */
export class FieldScanner {
  readonly fields: BibtexField[] = [];
  readonly #source: SourceText;
  readonly #text: string;
  readonly #close: string;
  readonly #behindKey: number | undefined;
  readonly #limitAfter: (position: number) => number;
  #limit: number;
  readonly #diagnostics: Diagnostic[];
  #unclosed = 0;
  /** Whether the last value went on to the end of the entry, which is wrong enough. */
  #endsInUnclosedValue = false;
  /** The last search for a line that begins a field. */
  #foundLine = { from: Infinity, at: Infinity };
  /** Behind what has been read. */
  position: number;

  /**
   * @param start behind the key
   * @param isKeyed whether a key stands there, which a comma parts from the first field
   * @param limitAfter where the next entry begins behind a position
   */
  constructor(
    source: SourceText,
    {
      start,
      isKeyed,
      limitAfter,
      close,
    }: { start: number; isKeyed: boolean; limitAfter(position: number): number; close: '}' | ')' },
    diagnostics: Diagnostic[],
  ) {
    this.#source = source;
    this.#text = source.text;
    this.position = start;
    this.#behindKey = isKeyed ? start : undefined;
    this.#limitAfter = limitAfter;
    this.#limit = limitAfter(start);
    this.#close = close;
    this.#diagnostics = diagnostics;
  }

  /** Reads all fields. @returns whether the entry has an end */
  scan(): boolean {
    for (;;) {
      this.position = skipBlanks(this.#text, this.position, true);
      if (this.position >= this.#limit) {
        if (this.#reopenLast()) continue;
        this.position = this.#limit;
        return this.#endsInUnclosedValue || this.#giveBraceToEntry();
      }
      if (this.#text[this.position] === this.#close) {
        this.position++;
        if (!this.#goesOn()) return true;
        this.#report('extra-brace', this.position - 1, 1);
      } else this.#readField();
    }
  }

  #readField(): void {
    const offset = this.position;
    fieldStart.lastIndex = offset;
    const name = fieldStart.exec(this.#text)?.[1];
    if (name === undefined) return this.#skipUnreadable();
    this.position = skipBlanks(this.#text, fieldStart.lastIndex, false);
    const before = this.#behindLast();
    if (before !== undefined && !this.#text.slice(before, offset).includes(','))
      this.#report('missing-comma', offset, name.length);
    this.fields.push({ name: name.toLowerCase(), offset, parts: this.#readValue() });
  }

  #readValue(): ValuePart[] {
    const parts: ValuePart[] = [];
    for (;;) {
      const part = this.#readPart();
      if (part) parts.push(part);
      const next = skipBlanks(this.#text, this.position, false);
      if (this.#text[next] !== '#' || next >= this.#limit) return parts;
      this.position = skipBlanks(this.#text, next + 1, false);
    }
  }

  #readPart(): ValuePart | undefined {
    const text = this.#text;
    const start = this.position;
    const opening = text[start];
    // So that the time does not grow with the square of what is wrong.
    const isStrict = this.#unclosed > mostUnclosed;
    const ownLimit = isStrict ? Math.min(this.#limit, this.#nextFieldLine(start)) : this.#limit;
    if (opening === '{' || opening === '"') {
      const nested =
        !isStrict &&
        /^\s*@/.test(text.slice(start + 1, start + 200)) &&
        fieldOfEntry.test(this.#fieldBefore(start));
      const limit = nested ? Math.min(text.length, start + longestNested) : ownLimit;
      const end = opening === '{' ? closingBrace(text, start, limit) : closingQuote(text, start, limit);
      if (end < 0) return this.#recoverValue(start);
      this.position = end + 1;
      if (nested) this.#extendTo(this.#limitAfter(this.position));
      return { text: text.slice(start + 1, end), offset: start + 1, isName: false };
    }
    if (/[“”„«]/.test(opening ?? '')) {
      const end = closingCurlyQuote(text, start, ownLimit);
      if (end < 0) this.#unclosed++;
      else {
        this.position = end + 1;
        this.#report('unquoted-value', start, end + 1 - start);
        return { text: text.slice(start + 1, end), offset: start + 1, isName: false };
      }
    }
    const bare = /[^\s,{}"#()=]+/y;
    bare.lastIndex = start;
    const word = bare.exec(text)?.[0];
    if (word === undefined) return undefined;
    const restOfLine = /[^\n,{}#=]*/y;
    restOfLine.lastIndex = start;
    const line = restOfLine.exec(text)?.[0].trimEnd() ?? word;
    const whole = line.length > word.length && text[restOfLine.lastIndex] !== '=' ? line : word;
    this.position = start + whole.length;
    if (whole !== word) this.#report('unquoted-value', start, whole.length);
    return { text: whole, offset: start, isName: whole === word && !/^\d+$/.test(word) };
  }

  #extendTo(limit: number): void {
    this.#limit = limit;
    this.#foundLine = { from: Infinity, at: Infinity };
  }

  /** A value without an end is taken to end where a line begins the next field, or with the entry. */
  #recoverValue(start: number): ValuePart {
    this.#unclosed++;
    const line = this.#nextFieldLine(start);
    this.#endsInUnclosedValue = line >= this.#limit;
    this.#reportUnclosed(start, this.#endsInUnclosedValue ? 'entry' : 'field');
    const end = Math.min(line, this.#limit);
    this.position = end;
    const raw = this.#text.slice(start + 1, end);
    const value = line < this.#limit ? raw.replace(/[\s,]+$/, '') : raw.replace(/[\s,]*[})]?\s*$/, '');
    return { text: value.replace(/["]$/, ''), offset: start + 1, isName: false };
  }

  /** An entry without an end may have a value that took the entry's closing brace for its own. */
  #reopenLast(): boolean {
    const isOpen = ({ text, offset, isName }: ValuePart): boolean =>
      !isName && !/^\s*@/.test(text) && this.#nextFieldLine(offset) < offset + text.length;
    const at = this.fields.findIndex(({ parts }) => parts.some(isOpen));
    const field = this.fields[at];
    const part = field?.parts.find(isOpen);
    if (!field || !part) return false;
    this.fields.length = at + 1;
    field.parts = [this.#recoverValue(part.offset - 1)];
    return true;
  }

  /** Where a line begins a field, from a position up to the next entry; infinite without one. */
  #nextFieldLine(position: number): number {
    const { from, at } = this.#foundLine;
    if (position < from || position > at) {
      fieldLine.lastIndex = position;
      const found = fieldLine.exec(this.#text.slice(0, this.#limit));
      this.#foundLine = { from: position, at: found?.index ?? Infinity };
    }
    return this.#foundLine.at;
  }

  /**
   * Where the last value of an entry without an end closes on a line of its own, that brace was meant for the entry, and
   * the value's own is missing. @returns whether it was
   */
  #giveBraceToEntry(): boolean {
    const part = this.fields.at(-1)?.parts.at(-1);
    if (!part || part.isName || this.#text[part.offset - 1] !== '{') return false;
    const { text } = part;
    const [firstEnd, lastEnd] = [text.indexOf('\n'), text.lastIndexOf('\n')];
    if (firstEnd < 0 || text.slice(0, firstEnd).trim() === '' || text.slice(lastEnd).trim() !== '')
      return false;
    this.#reportUnclosed(part.offset - 1, 'entry');
    part.text = text.replace(/[\s,]+$/, '');
    return true;
  }

  /** Whether fields follow on the closing brace, so that it is one too many. */
  #goesOn(): boolean {
    const next = skipBlanks(this.#text, this.position, true);
    if (next >= this.#limit) return false;
    fieldStart.lastIndex = next;
    const found = fieldStart.exec(this.#text);
    return (
      found !== null && /^\s*["{\d]/.test(this.#text.slice(fieldStart.lastIndex, fieldStart.lastIndex + 40))
    );
  }

  #skipUnreadable(): void {
    const start = this.position;
    const ending = /\n[ \t]*(?:[a-z_][\w:.+-]*[ \t]*=|[})])|[})][ \t]*(?:\n|$)|,[ \t]*\n/gi;
    ending.lastIndex = start;
    const found = ending.exec(this.#text.slice(0, this.#limit));
    const end = found ? found.index + (found[0].startsWith(',') ? 1 : 0) : this.#limit;
    this.position = Math.max(end, start + 1);
    const written = this.#text.slice(start, this.position).trim();
    this.#diagnostics.push(
      diagnose(
        'unreadable-field',
        { text: shorten(written) },
        this.#source.placeAt(start, Math.max(1, written.length)),
      ),
    );
  }

  /** Behind the last field's value, or the key before the first; `undefined` where there is none. */
  #behindLast(): number | undefined {
    const last = this.fields.at(-1)?.parts.at(-1);
    return last ? last.offset + last.text.length : this.#behindKey;
  }

  #report(name: 'extra-brace' | 'missing-comma' | 'unquoted-value', offset: number, length: number): void {
    const place = this.#source.placeAt(offset, length);
    if (name === 'unquoted-value')
      this.#diagnostics.push(
        diagnose(name, { text: shorten(this.#text.slice(offset, offset + length)) }, place),
      );
    else this.#diagnostics.push(diagnose(name, {}, place));
  }

  #reportUnclosed(offset: number, upTo: 'field' | 'entry'): void {
    const details = { field: this.#fieldBefore(offset), upTo };
    this.#diagnostics.push(diagnose('unclosed-value', details, this.#source.placeAt(offset, 1)));
  }

  #fieldBefore(offset: number): string {
    return /([\w:.+/-]+)\s*=\s*$/.exec(this.#text.slice(Math.max(0, offset - 80), offset))?.[1] ?? 'value';
  }
}
