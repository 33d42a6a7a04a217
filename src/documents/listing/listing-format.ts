import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { DocumentFormat, ParsedDocument, PublicationRecord } from '../record.ts';
import { displayName } from '../../publications/person-name.ts';
import { diagnoseDuplicateTitles } from '../duplicate-titles.ts';
import { findOwner } from './find-owner.ts';
import { groupLines, type GroupedLines, type PlacedLine, type RecordLines } from './group-lines.ts';
import { mapRecord, placeOf } from './mapping.ts';
import { splitLines } from './split-lines.ts';

/**
 * A plain-text listing: the owner's name on the first line, then title, authors and abstract of each publication, a
 * line each. Where something is missing or out of place, the author lists show the way again.
 */
export const listingFormat: DocumentFormat = {
  name: 'listing',
  extensions: ['.txt'],
  parse: parseListing,
};

function parseListing(source: SourceText): ParsedDocument {
  const lines = splitLines(source);
  const owner = findOwner(lines);
  const anchor = owner?.isNamed ? owner.name : undefined;
  const grouped = groupLines(owner ? lines.toSpliced(owner.index, owner.count) : lines, anchor);
  const diagnostics = diagnoseLines(grouped, source);
  const ownerLine = owner && lines[owner.index];
  if (ownerLine && owner.index > 0)
    diagnostics.push(diagnose('owner-not-first', {}, placeOf(ownerLine, source)));
  const cutLine = owner?.count === 2 && lines[1];
  if (cutLine) diagnostics.push(diagnose('split-line', { what: 'owner' }, placeOf(cutLine, source)));
  if (ownerLine && !owner.isNamed && grouped.records.length > 0)
    diagnostics.push(
      diagnose('owner-not-named', { owner: displayName(owner.name) }, placeOf(ownerLine, source)),
    );
  const records: PublicationRecord[] = [];
  for (const recordLines of grouped.records) {
    const mapped = mapRecord(recordLines, source, anchor);
    if (mapped.record) records.push(mapped.record);
    diagnostics.push(...mapped.diagnostics);
  }
  if (grouped.records.length === 0) diagnostics.push(diagnose('empty-document', {}, source.placeAt(0)));
  diagnostics.push(...diagnoseDuplicateTitles(records));
  return { ...(owner && { owner: owner.name }), records, diagnostics };
}

/** What the arrangement of the lines has wrong. */
function diagnoseLines(
  { records, strays, repeated, partedByBlanks }: GroupedLines,
  source: SourceText,
): Diagnostic[] {
  const diagnostics = [
    ...strays.map((line) => diagnose('stray-line', {}, placeOf(line, source))),
    ...repeated.map((line) => diagnose('repeated-line', {}, placeOf(line, source))),
  ];
  for (const record of records) {
    const mayGoOn = partedByBlanks && isWrapped(record.abstract);
    for (const what of ['title', 'authors', 'abstract'] as const) {
      for (const line of record[what]) {
        const name = oddPlace(line, record, mayGoOn);
        if (name) diagnostics.push(diagnose(name, { what }, placeOf(line, source)));
      }
    }
  }
  return diagnostics;
}

function oddPlace(
  { role, afterBlank }: PlacedLine,
  record: RecordLines,
  mayGoOn: boolean,
): 'lines-out-of-order' | 'split-line' | undefined {
  if (role === 'titleMore' || role === 'authorsMore') return 'split-line';
  if (role === 'abstractMore') return mayGoOn && !afterBlank ? undefined : 'split-line';
  if (role === 'abstractEarly' && record.authors.length === 0) return undefined;
  if (role.endsWith('Late') || role.endsWith('Early')) return 'lines-out-of-order';
  return undefined;
}

/** Whether a text was broken into lines of about one length, the last one apart, rather than cut anywhere. */
function isWrapped(lines: readonly PlacedLine[]): boolean {
  let shortest = Infinity;
  let longest = 0;
  lines.forEach(({ text }, index) => {
    longest = Math.max(longest, text.length);
    if (index < lines.length - 1) shortest = Math.min(shortest, text.length);
  });
  return longest < 2 * shortest;
}
