import { addAll, diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { diagnoseDuplicateTitles } from '../duplicate-titles.ts';
import type { DocumentFormat, ParsedDocument, PublicationRecord } from '../record.ts';
import { RecordParts } from '../record-parts.ts';
import { shorten } from '../rich-text-diagnostics.ts';
import { diagnoseText } from '../text-diagnostics.ts';
import { findFact } from './find-fact.ts';
import { UnknownTypes } from '../unknown-types.ts';
import { isKnownType, mapItem, nearestType } from './mapping.ts';
import { readItem } from './read-item.ts';
import { splitItems } from './split-items.ts';

/** CSL-JSON, as Zotero, Crossref and pandoc write it, item by item and value by value. */
export const cslFormat: DocumentFormat = {
  name: 'CSL-JSON',
  extensions: ['.json'],
  parse: parseCsl,
  findFact,
};

function parseCsl(source: SourceText): ParsedDocument {
  const { isText, diagnostics: textDiagnostics } = diagnoseText(source);
  if (!isText) return { records: [], diagnostics: textDiagnostics };
  const diagnostics: Diagnostic[] = [...textDiagnostics];
  const parts = new RecordParts(source, diagnostics);
  const unknownTypes = new UnknownTypes();
  const records: PublicationRecord[] = [];
  for (const text of splitItems(source.text)) {
    const item = readItem(text, parts);
    const record = item && mapItem(item, parts, text.offset);
    if (record) records.push(record);
    const type = item?.values.type;
    if (item && type && !isKnownType(type)) unknownTypes.add(type, item.locate('type', type).placeIn(source));
  }
  if (records.length === 0) return { records, diagnostics: explainNothing(source, diagnostics) };
  addAll(diagnostics, unknownTypes.diagnose('document', nearestType));
  addAll(diagnostics, diagnoseDuplicateTitles(records));
  return { records, diagnostics };
}

/** Why a document publishes nothing: once, by what is wrong first. */
function explainNothing(source: SourceText, diagnostics: Diagnostic[]): Diagnostic[] {
  const start = source.text.search(/[^\s\uFEFF]/);
  const line = /[^\r\n]*/y;
  line.lastIndex = Math.max(0, start);
  const text = line.exec(source.text)?.[0].trimEnd() ?? '';
  if (start >= 0 && !/^[[{]/.test(text)) {
    const others = diagnostics.filter(({ name }) => name !== 'unreadable-json');
    return [...others, diagnose('not-json', { text: shorten(text) }, source.placeAt(start, text.length))];
  }
  if (diagnostics.some(({ name }) => name === 'unreadable-json')) return diagnostics;
  return [...diagnostics, diagnose('empty-bibliography', { format: 'CSL-JSON' }, source.placeAt(0))];
}
