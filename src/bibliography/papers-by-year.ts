import type { Publication } from '../publications/publication.ts';

/** Some of the publications, as one colour of a picture. */
export interface Series {
  label: string;
  publications: readonly Publication[];
}

export interface YearFacts {
  year: number;
  /** Publications of each series. */
  papers: number[];
  /** People who wrote along, and how many of them for the first time. */
  coauthors: number;
  newCoauthors: number;
}

/** What publications were written and with how many people, year by year. */
export interface YearPicture {
  /** At least one. */
  series: string[];
  /** Whether the last series is what none of the others has. */
  hasOther: boolean;
  /** Ascending, without a gap. */
  years: YearFacts[];
  undated: number;
}

/** Fewer publications or years are told faster by the list itself. */
const leastPapers = 5;
const leastYears = 2;
/** A date that is wrong by centuries would make a picture of nothing but gaps. */
const mostYears = 80;
const otherLabel = 'other';

/**
 * Counts publications by year; nothing where too few are dated for a picture.
 *
 * @param publications newest first
 * @param series a publication counts to the first that has it, and to “other” when none has
 * @param person whose publications they are, if one person's
 */
export function countByYear(
  publications: readonly Publication[],
  series: readonly Series[],
  person: string | undefined,
): YearPicture | undefined {
  const dated = publications.filter(({ date }) => date).reverse();
  const first = dated[0]?.date?.year ?? 0;
  const last = dated.at(-1)?.date?.year ?? 0;
  const length = last - first + 1;
  if (dated.length < leastPapers || length < leastYears || length > mostYears) return undefined;
  const seriesOf = new Map<string, number>();
  for (const [index, { publications: ofSeries }] of series.entries()) {
    for (const { slug } of ofSeries) if (!seriesOf.has(slug)) seriesOf.set(slug, index);
  }
  const hasOther = dated.some(({ slug }) => !seriesOf.has(slug));
  const labels = [...series.map(({ label }) => label), ...(hasOther ? [otherLabel] : [])];
  const known = new Set<string>();
  const years = Array.from({ length }, (_, at): YearFacts => {
    const ofYear = dated.filter(({ date }) => date?.year === first + at);
    const coauthors = new Set(ofYear.flatMap(({ authors }) => authors.map((author) => author.person)));
    if (person !== undefined) coauthors.delete(person);
    const newCoauthors = [...coauthors].filter((coauthor) => !known.has(coauthor)).length;
    for (const coauthor of coauthors) known.add(coauthor);
    const papers = labels.map(() => 0);
    for (const { slug } of ofYear) {
      const index = seriesOf.get(slug) ?? series.length;
      papers[index] = (papers[index] ?? 0) + 1;
    }
    return { year: first + at, papers, coauthors: coauthors.size, newCoauthors };
  });
  return { series: labels, hasOther, years, undated: publications.length - dated.length };
}
