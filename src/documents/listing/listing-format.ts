import { addAll, diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { DocumentFormat, ParsedDocument, PublicationRecord } from '../record.ts';
import { displayName } from '../../publications/person-name.ts';
import { diagnoseDuplicateTitles } from '../duplicate-titles.ts';
import { findOwner } from './find-owner.ts';
import { groupLines, type GroupedLines, type PlacedLine, type RecordLines } from './group-lines.ts';
import { isHeading } from './heading.ts';
import { endsSentence, mapRecord, placeOf } from './mapping.ts';
import { diagnoseOtherFormat } from './other-format.ts';
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
  const other = diagnoseOtherFormat(source);
  if (other) return { records: [], diagnostics: [other] };
  const { lines: all, diagnostics } = splitLines(source);
  if (all.length === 0 && diagnostics.length > 0) return { records: [], diagnostics };
  const [first] = all;
  const heading = first && isHeading(first.text) ? first : undefined;
  const lines = heading ? all.slice(1) : all;
  if (heading) diagnostics.push(diagnose('stray-line', {}, placeOf(heading, source)));
  const owner = findOwner(lines);
  const anchor = owner?.isNamed ? owner.name : undefined;
  const grouped = groupLines(owner ? lines.toSpliced(owner.index, owner.count) : lines, anchor);
  addAll(diagnostics, diagnoseLines(grouped, source));
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
    addAll(diagnostics, mapped.diagnostics);
  }
  if (grouped.records.length === 0) diagnostics.push(diagnose('empty-document', {}, source.placeAt(0)));
  addAll(diagnostics, diagnoseDuplicateTitles(records));
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
    for (const what of ['title', 'authors', 'abstract'] as const) {
      record[what].forEach((line, at) => {
        const isExpected = partedByBlanks && goesOnWell(line, record[what][at - 1]);
        const name = oddPlace(line, record, isExpected);
        if (name) diagnostics.push(diagnose(name, { what }, placeOf(line, source)));
      });
    }
  }
  return diagnostics;
}

function oddPlace(
  { role, afterBlank }: PlacedLine,
  record: RecordLines,
  isExpected: boolean,
): 'lines-out-of-order' | 'split-line' | undefined {
  if (role === 'titleMore' || role === 'authorsMore') return 'split-line';
  if (role === 'abstractMore') return isExpected && !afterBlank ? undefined : 'split-line';
  if (role === 'abstractEarly' && record.authors.length === 0) return undefined;
  if (role.endsWith('Late') || role.endsWith('Early')) return 'lines-out-of-order';
  return undefined;
}

/** UTF-16 units beyond which nobody wraps a line. */
const longestWrapped = 120;

/** Whether a text goes on as one writes it: behind a line that was wrapped, or that ends a sentence. */
function goesOnWell({ text }: PlacedLine, before: PlacedLine | undefined): boolean {
  if (!before) return false;
  return endsSentence(before.text) || (before.text.length <= longestWrapped && text.length <= longestWrapped);
}
