import { addAll, diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { diagnoseDuplicateTitles } from '../duplicate-titles.ts';
import { IgnoredFields } from '../ignored-fields.ts';
import type { DocumentFormat, ParsedDocument, PublicationRecord } from '../record.ts';
import { RecordParts } from '../record-parts.ts';
import { diagnoseText } from '../text-diagnostics.ts';
import { UnknownTypes } from '../unknown-types.ts';
import { findFact } from './find-fact.ts';
import { mapRisRecord } from './mapping.ts';
import { partRecords } from './part-records.ts';
import { isKnownType, nearestType } from './record-types.ts';
import { scanRecords } from './scan-records.ts';

/** RIS, as reference managers and publishers export it. Records of unknown types and unknown tags are kept or named. */
export const risFormat: DocumentFormat = { name: 'RIS', extensions: ['.ris'], parse: parseRis, findFact };

function parseRis(source: SourceText): ParsedDocument {
  const { isText, diagnostics: textDiagnostics } = diagnoseText(source);
  if (!isText) return { records: [], diagnostics: textDiagnostics };
  const scanned = scanRecords(source);
  const parted = partRecords(scanned.records, source);
  const diagnostics: Diagnostic[] = [...textDiagnostics, ...scanned.diagnostics, ...parted.diagnostics];
  const parts = new RecordParts(source, diagnostics);
  const ignored = new IgnoredFields();
  const unknownTypes = new UnknownTypes();
  const records: PublicationRecord[] = [];
  for (const ris of parted.records) {
    const record = mapRisRecord(ris, parts, (tag, place) => ignored.add(tag, place));
    if (!isKnownType(ris.type)) unknownTypes.add(ris.type, source.placeAt(ris.offset, 2));
    if (record) records.push(record);
  }
  if (records.length === 0)
    diagnostics.push(diagnose('empty-bibliography', { format: 'RIS' }, source.placeAt(0)));
  addAll(diagnostics, [
    ...unknownTypes.diagnose('GEN', nearestType),
    ...ignored.diagnose(),
    ...diagnoseDuplicateTitles(records),
  ]);
  return { records, diagnostics };
}
