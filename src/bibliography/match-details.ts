import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PublicationDetails, PublicationRecord } from '../documents/record.ts';
import { displayPlace } from './display-place.ts';
import { parseArxiv, parseDoi } from '../publications/identifiers.ts';
import { mergeDetails } from './merge-details.ts';
import { NearestTitle } from './nearest-title.ts';
import { titleKey } from './title-key.ts';

/**
 * Adds details to the records whose titles they name, or whose citation key, DOI or arXiv identifier stands in the
 * place of a title. Titles are compared folded, in words or as LaTeX source.
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
  const byTitle = indexTitles(records);
  const byIdentifier = indexIdentifiers(records);
  const used = new Map<number, PublicationDetails>();
  let nearest: NearestTitle<PublicationRecord> | undefined;
  for (const entry of details.toSorted(comparePlaces)) {
    const { title, place } = entry;
    const matches = byTitle.get(titleKey(title)) ?? byIdentifier.get(identifierKey(title)) ?? [];
    if (matches.length === 0) {
      nearest ??= nearestTitles(records);
      const record = nearest.find(title);
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

/** Positions of records by the forms in which details may write their titles. */
function indexTitles(records: readonly PublicationRecord[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  records.forEach(({ title }, position) => {
    for (const key of new Set([titleKey(title.plain), titleKey(title.latex)])) {
      const positions = index.get(key);
      if (positions) positions.push(position);
      else index.set(key, [position]);
    }
  });
  return index;
}

/** Positions of records by their identifiers; an identifier of several names none. */
function indexIdentifiers(records: readonly PublicationRecord[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  records.forEach(({ key, doi, arxiv }, position) => {
    for (const identifier of [key, doi, arxiv]) {
      if (identifier === undefined) continue;
      const name = identifierKey(identifier);
      index.set(name, index.has(name) ? [] : [position]);
    }
  });
  return index;
}

function identifierKey(text: string): string {
  return (parseDoi(text) ?? parseArxiv(text)?.replace(/v\d+$/, '') ?? text.trim()).toLowerCase();
}

function nearestTitles(records: readonly PublicationRecord[]): NearestTitle<PublicationRecord> {
  const nearest = new NearestTitle<PublicationRecord>();
  for (const record of records) nearest.add(record.title.plain, record);
  return nearest;
}

function comparePlaces({ place: a }: PublicationDetails, { place: b }: PublicationDetails): number {
  if (a.source.name !== b.source.name) return a.source.name < b.source.name ? -1 : 1;
  return a.offset - b.offset;
}
