import type { PublicationRecord } from '../documents/record.ts';

/**
 * Records in the order of the bibliography: newest first by the parts of the date that are known, a year alone
 * behind the months of that year, what is still to appear before all years, and records of which neither is known behind
 * all others. Where dates do not decide, the
 * documents do: by name, then from top to bottom. The order of the array given never matters.
 */
export function orderRecords(records: readonly PublicationRecord[]): PublicationRecord[] {
  return [...records].sort(
    (a, b) =>
      compareRanks(dateRank(b), dateRank(a)) ||
      compareText(a.place.source.name, b.place.source.name) ||
      a.place.offset - b.place.offset,
  );
}

function dateRank({ date, status }: PublicationRecord): number {
  if (!date && status) return Infinity;
  return date ? (date.year * 13 + (date.month ?? 0)) * 32 + (date.day ?? 0) : 0;
}

/** A difference of two infinities would be no number. */
function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** By code units, which no locale changes. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
