import type { Publication } from '../publications/publication.ts';

/** The publications of one year; without one those that are to appear, or of which no date is known. */
export interface YearGroup {
  year?: number;
  isForthcoming?: true;
  publications: Publication[];
}

/**
 * Publications by year, newest year first, what is to appear before all years, the other ones without a date last. Within a year they keep the order in which
 * they are given.
 */
export function groupByYear(publications: readonly Publication[]): YearGroup[] {
  const byYear = Map.groupBy(
    publications,
    ({ date, status }) => date?.year ?? (status ? Infinity : -Infinity),
  );
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, group]) => ({
      ...(Number.isFinite(year) ? { year } : year > 0 && { isForthcoming: true }),
      publications: group,
    }));
}
