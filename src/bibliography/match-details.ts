import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { PublicationDetails, PublicationRecord } from '../documents/record.ts';
import { displayPlace } from './display-place.ts';
import { PublicationFinder } from './find-publications.ts';
import { mergeDetails } from './merge-details.ts';

/**
 * Adds details to the records whose titles they name, or whose citation key, DOI or arXiv identifier stands in the
 * place of a title.
 * Of several records with the title each gets the details. Of several entries for one title the first by document
 * and line is used. Every entry that is not used is reported, those of a file that has no other and none that is nearly a title all in one.
 *
 * @returns the records in the order given
 */
export function matchDetails(
  records: readonly PublicationRecord[],
  details: readonly PublicationDetails[],
): { records: PublicationRecord[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const merged = [...records];
  const finder = new PublicationFinder(records);
  const used = new Map<number, PublicationDetails>();
  const found = details
    .toSorted(comparePlaces)
    .map((entry) => ({ entry, matches: finder.find(entry.title) }));
  const strayFiles = new Set<SourceText>();
  for (const [source, ofFile] of Map.groupBy(found, ({ entry }) => entry.place.source)) {
    const [first] = ofFile;
    const isStray = ofFile.every(
      ({ entry, matches }) => matches.length === 0 && finder.nearest(entry.title) === undefined,
    );
    if (!first || ofFile.length < 2 || !isStray) continue;
    strayFiles.add(source);
    diagnostics.push(diagnose('stray-details', { count: ofFile.length }, first.entry.place));
  }
  for (const { entry, matches } of found) {
    const { title, place } = entry;
    if (strayFiles.has(place.source)) continue;
    if (matches.length === 0) {
      const record = records[finder.nearest(title) ?? -1];
      const near = record && { title: record.title.plain, place: displayPlace(record.place) };
      diagnostics.push(diagnose('unmatched-details', { title, ...(near && { nearest: near }) }, place));
      continue;
    }
    const first = matches.map((index) => used.get(index)).find((other) => other !== undefined);
    if (first) {
      diagnostics.push(diagnose('duplicate-details', { title, place: displayPlace(first.place) }, place));
      continue;
    }
    if (matches.length > 1) {
      const places = matches.map((index) => displayPlace((records[index] as PublicationRecord).place));
      diagnostics.push(diagnose('ambiguous-details', { title, places }, place));
    }
    for (const index of matches) {
      used.set(index, entry);
      const result = mergeDetails(records[index] as PublicationRecord, entry);
      merged[index] = result.record;
      diagnostics.push(...result.diagnostics);
    }
  }
  return { records: merged, diagnostics };
}

function comparePlaces({ place: a }: PublicationDetails, { place: b }: PublicationDetails): number {
  if (a.source.name !== b.source.name) return a.source.name < b.source.name ? -1 : 1;
  return a.offset - b.offset;
}
