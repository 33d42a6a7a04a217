import type { Publication } from '../publications/publication.ts';

/** A page's HTML stays below 300 KB; what stands around a list, and what an estimate misses, takes some of it. */
const fullPageBytes = 200_000;
/** What an entry costs besides what is counted, and an author in it. Measured on built pages. */
const entryBytes = 700;
const authorBytes = 140;

/** People on one page of the index, at about 200 bytes each. */
const peopleOnPage = 1000;

/** Parts a list of publications into pages; one page when all fit on it. Never empty. */
export function splitPublications(
  publications: readonly Publication[],
  withAbstracts: boolean,
): Publication[][] {
  const pages: Publication[][] = [[]];
  let bytes = 0;
  for (const publication of publications) {
    const weight = estimateEntryBytes(publication, withAbstracts);
    if (bytes + weight > fullPageBytes && bytes > 0) {
      pages.push([]);
      bytes = 0;
    }
    pages.at(-1)!.push(publication);
    bytes += weight;
  }
  return pages;
}

/** Whether a list fits on one page with its abstracts. */
export function fitsWithAbstracts(publications: readonly Publication[]): boolean {
  return (
    publications.reduce((sum, publication) => sum + estimateEntryBytes(publication, true), 0) <= fullPageBytes
  );
}

/** Parts people into pages of the index. */
export function splitPeople<Person>(people: readonly Person[]): Person[][] {
  const pages: Person[][] = [];
  for (let start = 0; start < people.length; start += peopleOnPage) {
    pages.push(people.slice(start, start + peopleOnPage));
  }
  return pages;
}

/**
 * The page numbers that a page links to, from 1, in order: the first and last, its neighbours, and round numbers ever
 * further away, so that each of a thousand pages is a few links from any other.
 */
export function linkedPageNumbers(current: number, total: number): number[] {
  const numbers = new Set([1, total]);
  for (let number = current - 2; number <= current + 2; number++) numbers.add(number);
  for (let step = 10; step < total; step *= 10) {
    const nearest = Math.floor(current / step) * step;
    for (let factor = -9; factor <= 10; factor++) numbers.add(nearest + factor * step);
  }
  return [...numbers].filter((number) => number >= 1 && number <= total).sort((a, b) => a - b);
}

function estimateEntryBytes({ title, authors, abstract, links }: Publication, withAbstract: boolean): number {
  const abstractBytes = withAbstract && abstract ? abstract.html.length + 120 : 0;
  return entryBytes + title.html.length + authors.length * authorBytes + links.length * 120 + abstractBytes;
}
