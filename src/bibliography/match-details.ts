import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PublicationDetails, PublicationRecord } from '../documents/record.ts';
import { displayPlace } from './display-place.ts';
import { PublicationFinder } from './find-publications.ts';
import { mergeDetails } from './merge-details.ts';

/**
 * Adds details to the records whose titles they name, or whose citation key, DOI or arXiv identifier stands in the
 * place of a title.
 * Of several records with the title each gets the details. Of several entries for one title the first by document
 * and line is used. Every entry that is not used is reported.
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
  for (const entry of details.toSorted(comparePlaces)) {
    const { title, place } = entry;
    const matches = finder.find(title);
    if (matches.length === 0) {
      const record = records[finder.nearest(title) ?? -1];
      const found = record && { title: record.title.plain, place: displayPlace(record.place) };
      diagnostics.push(diagnose('unmatched-details', { title, ...(found && { nearest: found }) }, place));
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
