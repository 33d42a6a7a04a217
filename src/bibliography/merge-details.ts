import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PublicationDetails, PublicationRecord } from '../documents/record.ts';
import { isoDate, type PartialDate } from '../publications/partial-date.ts';
import { typeOfVenue } from '../publications/type-of-venue.ts';

/**
 * One record with its details. Where both speak the details win, and a contradiction is reported; of two dates that
 * agree as far as both go, the more exact one stays. The links of the details come before the record's own. What is a
 * preprint for all that the document says is what its venue makes it.
 */
export function mergeDetails(
  record: PublicationRecord,
  details: PublicationDetails,
): { record: PublicationRecord; diagnostics: Diagnostic[] } {
  const { place, placeOf, filePlaces, title: _, links, date, ...facts } = details;
  const { source, offset } = record.place;
  const diagnostics = contradictions(record, details).map(({ key, here, there }) =>
    diagnose(
      'contradicting-details',
      { key, here, there, place: `${source.name}:${source.positionAt(offset).line}` },
      placeOf?.(key) ?? place,
    ),
  );
  const merged: PublicationRecord = { ...record, ...facts, links: [...links, ...record.links] };
  if (filePlaces) merged.filePlaces = new Map([...(record.filePlaces ?? []), ...filePlaces]);
  if (record.type === 'article' && details.type === undefined && details.venue !== undefined)
    merged.type = typeOfVenue(details.venue);
  if (date) merged.date = record.date && agree(date, record.date) ? moreExact(date, record.date) : date;
  return { record: merged, diagnostics };
}

interface Contradiction {
  key: string;
  here: string;
  there: string;
}

/** The type is not compared: most documents give one that is a guess. */
function contradictions(record: PublicationRecord, details: PublicationDetails): Contradiction[] {
  const found: Contradiction[] = [];
  const compare = (key: string, here: string | undefined, there: string | undefined): void => {
    if (here !== undefined && there !== undefined && here !== there) found.push({ key, here, there });
  };
  if (details.date && record.date && !agree(details.date, record.date)) {
    compare('date', isoDate(details.date), isoDate(record.date));
  }
  for (const key of ['venue', 'abbr', 'series', 'volume', 'issue', 'pages', 'publisher'] as const)
    compare(key, details[key], record[key]);
  if (details.doi?.toLowerCase() !== record.doi?.toLowerCase()) compare('doi', details.doi, record.doi);
  compare('arxiv', details.arxiv, record.arxiv);
  compare('award', details.award, record.award);
  compare('note', details.note?.latex, record.note?.latex);
  compare('selected', details.selected?.toString(), record.selected?.toString());
  return found;
}

function agree(a: PartialDate, b: PartialDate): boolean {
  return isoDate(a).startsWith(isoDate(b)) || isoDate(b).startsWith(isoDate(a));
}

function moreExact(a: PartialDate, b: PartialDate): PartialDate {
  return isoDate(b).length > isoDate(a).length ? b : a;
}
