import type { Publication } from '../publications/publication.ts';

/** The publications of one year; of those without a date when `year` is absent. */
export interface YearGroup {
  year?: number;
  publications: Publication[];
}

/**
 * Publications by year, newest year first, those without a date last. Within a year they keep the order in which
 * they are given.
 */
export function groupByYear(publications: readonly Publication[]): YearGroup[] {
  const byYear = Map.groupBy(publications, ({ date }) => date?.year);
  return [...byYear]
    .sort(([a = -Infinity], [b = -Infinity]) => b - a)
    .map(([year, group]) => ({ ...(year !== undefined && { year }), publications: group }));
}
