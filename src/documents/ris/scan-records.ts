import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { LocatedText, type TextPart } from '../located-text.ts';
import { shorten } from '../rich-text-diagnostics.ts';

/** One `TY  - … ER  -` of a document. */
export interface RisRecord {
  /** Upper case: `JOUR`. */
  type: string;
  /** Of the `TY`, or of the first line where that is missing. */
  offset: number;
  /** In the order of the document; empty ones are none. */
  fields: RisField[];
}

export interface RisField {
  tag: string;
  value: LocatedText;
  /** Of the line with the tag. */
  offset: number;
}

/** The value may hold Unicode's line separators, which end no line of RIS. */
const tagLine = /^[ \t\uFEFF]*([A-Z][A-Z0-9]) {0,4}- ?(.*)$/s;

/**
 * Cuts a document into records. A record without an `ER` ends where the next `TY` stands; a line without a tag goes on
 * with the value before it.
 */
export function scanRecords(source: SourceText): { records: RisRecord[]; diagnostics: Diagnostic[] } {
  const records: RisRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  let record: RisRecord | undefined;
  let value: TextPart[] | undefined;
  let tag: string | undefined;
  let tagOffset = 0;
  const finish = (): void => {
    const text = value && new LocatedText(value).trim();
    if (tag !== undefined && text && text.text !== '')
      record?.fields.push({ tag, value: text, offset: tagOffset });
    value = undefined;
  };
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    const [, found, rest] = tagLine.exec(line) ?? [];
    if (found === undefined || rest === undefined) {
      if (line.trim() === '') continue;
      if (record && value)
        value.push({ text: '\n', offset: index, standsFor: 0 }, { text: line, offset: index });
      else diagnostics.push(strayLine(line, index, source));
      continue;
    }
    finish();
    const offset = index + line.length - rest.length;
    if (found === 'TY') {
      if (record) diagnostics.push(unendedRecord(record, source));
      record = { type: rest.trim().toUpperCase(), offset: index, fields: [] };
      records.push(record);
      tag = undefined;
    } else if (found === 'ER') {
      record = undefined;
      tag = undefined;
    } else if (record) {
      tag = found;
      tagOffset = index;
      value = [{ text: rest, offset }];
    } else diagnostics.push(strayLine(line, index, source));
  }
  finish();
  if (record) diagnostics.push(unendedRecord(record, source));
  return { records, diagnostics };
}

function strayLine(line: string, offset: number, source: SourceText): Diagnostic {
  return diagnose('line-outside-record', { text: shorten(line.trim()) }, source.placeAt(offset, line.length));
}

function unendedRecord({ offset }: RisRecord, source: SourceText): Diagnostic {
  return diagnose('unended-record', {}, source.placeAt(offset, 2));
}
