import type { PublicationRecord } from '../documents/record.ts';

/**
 * Records in the order of the bibliography: newest first by the parts of the date that are known, a year alone
 * behind the months of that year, and records without a date behind all others. Where dates do not decide, the
 * documents do: by name, then from top to bottom. The order of the array given never matters.
 */
export function orderRecords(records: readonly PublicationRecord[]): PublicationRecord[] {
  return [...records].sort(
    (a, b) =>
      dateRank(b) - dateRank(a) ||
      compareText(a.place.source.name, b.place.source.name) ||
      a.place.offset - b.place.offset,
  );
}

function dateRank({ date }: PublicationRecord): number {
  return date ? (date.year * 13 + (date.month ?? 0)) * 32 + (date.day ?? 0) : 0;
}

/** By code units, which no locale changes. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
