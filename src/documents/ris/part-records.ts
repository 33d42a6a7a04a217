import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { RisField, RisRecord } from './scan-records.ts';

/** Exports repeat a title below another tag, and never below the same one. */
const titleTags: ReadonlySet<string> = new Set(['TI', 'T1']);

/**
 * Parts records that have run together because the `ER` of the one and the `TY` of the next are missing, which a second
 * title tells. A blank line before it says where the next begins; without one the title is reported alone.
 */
export function partRecords(
  records: readonly RisRecord[],
  source: SourceText,
): { records: RisRecord[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { records: records.flatMap((record) => partRecord(record, source, diagnostics)), diagnostics };
}

function partRecord(record: RisRecord, source: SourceText, diagnostics: Diagnostic[]): RisRecord[] {
  const { type, fields } = record;
  const parts: RisRecord[] = [];
  const titles = new Map<string, RisField>();
  let part = { start: 0, offset: record.offset };
  let next = part;
  for (const [start, field] of fields.entries()) {
    const { tag, value, offset } = field;
    if (followsBlankLine(offset, source)) next = { start, offset };
    if (!titleTags.has(tag)) continue;
    const first = titles.get(tag);
    if (!first) titles.set(tag, field);
    if (!first || first.value.text === value.text) continue;
    const isParted = next.offset > first.offset;
    const { line } = source.positionAt(first.offset);
    const beginning = isParted ? { from: source.positionAt(next.offset).line } : {};
    diagnostics.push(diagnose('second-title', { line, type, ...beginning }, value.placeIn(source)));
    if (!isParted) continue;
    parts.push({ type, offset: part.offset, fields: fields.slice(part.start, next.start) });
    part = next;
    titles.set(tag, field);
    for (const [other, title] of titles) if (title.offset < part.offset) titles.delete(other);
  }
  return [...parts, { type, offset: part.offset, fields: fields.slice(part.start) }];
}

function followsBlankLine(offset: number, source: SourceText): boolean {
  return source.lineText(source.positionAt(offset).line - 1)?.trim() === '';
}
