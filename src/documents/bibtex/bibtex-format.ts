import { addAll, diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import { diagnoseDuplicateTitles } from '../duplicate-titles.ts';
import type { DocumentFormat, ParsedDocument, PublicationRecord } from '../record.ts';
import { RecordParts } from '../record-parts.ts';
import { IgnoredFields } from '../ignored-fields.ts';
import { UnknownTypes } from '../unknown-types.ts';
import { diagnoseText } from '../text-diagnostics.ts';
import { inheritFields } from './crossref.ts';
import { collectFields } from './entry-fields.ts';
import { dataTypes, isKnownType, nearestType } from './entry-types.ts';
import { mapEntry } from './mapping.ts';
import { findFact } from './find-fact.ts';
import { isSilentField } from './owner-fields.ts';
import { scanEntries } from './scan-entries.ts';
import { Strings } from './strings.ts';
import type { BibtexEntry } from './syntax.ts';

/** BibTeX and biblatex. Every entry is read for itself, so a broken one never costs its neighbours. */
export const bibtexFormat: DocumentFormat = {
  name: 'BibTeX',
  extensions: ['.bib', '.bibtex'],
  parse: parseBibtex,
  findFact,
};

function parseBibtex(source: SourceText): ParsedDocument {
  const { isText, diagnostics: textDiagnostics } = diagnoseText(source);
  if (!isText) return { records: [], diagnostics: textDiagnostics };
  const scanned = scanEntries(source);
  const diagnostics: Diagnostic[] = [...textDiagnostics, ...scanned.diagnostics];
  const strings = new Strings(source, diagnostics);
  for (const entry of scanned.entries) if (entry.type === 'string') strings.define(entry);
  const entries = scanned.entries
    .filter(({ type }) => type !== 'string')
    .map((entry) => collectFields(entry, strings, source, diagnostics));
  inheritFields(entries, source, diagnostics);
  const parts = new RecordParts(source, diagnostics);
  const records: PublicationRecord[] = [];
  const ignored = new IgnoredFields();
  const unknownTypes = new UnknownTypes();
  const keys = new Map<string, number>();
  for (const fields of entries) {
    const { type, key, keyOffset } = fields.entry;
    if (dataTypes.has(type)) continue;
    if (!isKnownType(type)) unknownTypes.add(type, source.placeAt(fields.entry.offset, type.length + 1));
    const record = mapEntry(fields, parts);
    for (const name of record ? fields.unused() : [])
      if (!isSilentField(name)) ignored.add(name, placeOfField(fields.entry, name, source));
    if (key !== undefined) {
      const first = keys.get(key);
      if (first === undefined) keys.set(key, keyOffset);
      else {
        const { line } = source.positionAt(first);
        diagnostics.push(
          diagnose('duplicate-citation-key', { key, line }, source.placeAt(keyOffset, key.length)),
        );
      }
    }
    if (record) records.push(record);
  }
  if (records.length === 0)
    diagnostics.push(diagnose('empty-bibliography', { format: 'BibTeX' }, source.placeAt(0)));
  addAll(diagnostics, [
    ...unknownTypes.diagnose('@misc', nearestType),
    ...parts.homonyms.diagnose(),
    ...ignored.diagnose(),
    ...diagnoseDuplicateTitles(records),
  ]);
  return { records, diagnostics };
}

function placeOfField({ fields, offset }: BibtexEntry, name: string, source: SourceText): Place {
  const field = fields.find((other) => other.name === name);
  return field ? source.placeAt(field.offset, name.length) : source.placeAt(offset, 1);
}
