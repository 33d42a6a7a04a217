import { mostNamedInLists } from '../publications/named-authors.ts';
import type { Publication } from '../publications/publication.ts';
import { htmlOf } from '../publications/rich-text/html-of.ts';
import type { PersonGroup } from './namesakes/person-groups.ts';

/** A page's HTML stays below 300 KB; what stands around a list, and what an estimate misses, takes some of it. */
const fullPageBytes = 200_000;
/** What an entry costs besides what is counted, and an author in it. Measured on built pages. */
const entryBytes = 700;
const authorBytes = 140;

/** What stands above the publications of a group of a name. */
const groupBytes = 500;

/** People on one page of the index, at about 200 bytes each. */
const peopleOnPage = 1000;
/** What the picture of the years and the coauthors take of the first page of a person. */
const personBytes = 70_000;
/** What the picture of the years takes of a home that many pages follow. */
const homeBytes = 50_000;
/** What selected publications may take of home. */
const selectedBytes = 80_000;

/** Coauthors on the page of a person; those who have more have pages of coauthors. */
export const mostShownCoauthors = 100;
/** Coauthors on one page, each with the dates of joint papers. */
const coauthorsOnPage = 500;

/** Parts a list of publications into pages; one page when all fit on it. Never empty. */
export function splitPublications(
  publications: readonly Publication[],
  withAbstracts: boolean,
): Publication[][] {
  return splitByBytes(publications, (publication) => estimateEntryBytes(publication, withAbstracts));
}

/** Parts the publications of a person into pages. */
export function splitPapers(publications: readonly Publication[], withAbstracts: boolean): Publication[][] {
  return splitByBytes(
    publications,
    (publication) => estimateEntryBytes(publication, withAbstracts),
    personBytes,
  );
}

/**
 * Parts the list of home into pages, behind the selected publications on the first. Of more than home has room for, the
 * first are selected there.
 */
export function splitHome(
  publications: readonly Publication[],
  selected: readonly Publication[],
  withAbstracts: boolean,
): { selected: Publication[]; pages: Publication[][] } {
  const estimate = (publication: Publication): number => estimateEntryBytes(publication, withAbstracts);
  const [shown = []] = splitByBytes(selected, estimate, fullPageBytes - selectedBytes);
  const taken = shown.reduce((sum, publication) => sum + estimate(publication), 0);
  const pages = splitByBytes(publications, estimate, taken);
  return {
    selected: shown,
    pages: pages.length === 1 ? pages : splitByBytes(publications, estimate, taken + homeBytes),
  };
}

/** Parts the groups of a name into pages: a group that goes on on the next page stands on both, with what is there of it. */
export function splitGroups(groups: readonly PersonGroup[], withAbstracts: boolean): PersonGroup[][] {
  const groupOf = new Map(
    groups.flatMap((group) => group.publications.map((publication) => [publication, group] as const)),
  );
  const first = new Set(groups.map(({ publications }) => publications[0]));
  const pages = splitByBytes(
    groups.flatMap(({ publications }) => publications),
    (publication) =>
      estimateEntryBytes(publication, withAbstracts) + (first.has(publication) ? groupBytes : 0),
    personBytes,
  );
  return pages.map((page) =>
    [...Map.groupBy(page, (publication) => groupOf.get(publication))].flatMap(([group, publications]) =>
      group ? [{ ...group, publications }] : [],
    ),
  );
}

/** Whether the papers of a person fit on one page; with `inGroups` even where each is a group of its own. */
export function fitOnPersonPage(
  publications: readonly Publication[],
  withAbstracts: boolean,
  inGroups = false,
): boolean {
  const headings = inGroups ? publications.length * groupBytes : 0;
  const bytes = publications.reduce(
    (sum, publication) => sum + estimateEntryBytes(publication, withAbstracts),
    personBytes + headings,
  );
  return bytes <= fullPageBytes;
}

/** Parts people into pages of the index. */
export function splitPeople<Person>(people: readonly Person[]): Person[][] {
  return splitByCount(people, peopleOnPage);
}

/** Parts the coauthors of a person into pages. */
export function splitCoauthors<Coauthor>(coauthors: readonly Coauthor[]): Coauthor[][] {
  return splitByCount(coauthors, coauthorsOnPage);
}

function splitByCount<Item>(items: readonly Item[], onPage: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / onPage) }, (_, page) =>
    items.slice(page * onPage, (page + 1) * onPage),
  );
}

/** Fills page after page. Never empty. @param taken of the first page */
function splitByBytes<Item>(items: readonly Item[], estimate: (item: Item) => number, taken = 0): Item[][] {
  const pages: Item[][] = [[]];
  let bytes = taken;
  for (const item of items) {
    const weight = estimate(item);
    if (bytes + weight > fullPageBytes && pages.at(-1)!.length > 0) {
      pages.push([]);
      bytes = 0;
    }
    pages.at(-1)!.push(item);
    bytes += weight;
  }
  return pages;
}

/** Which of several pages one is, behind what they are about: `, page 2 of 3`; nothing for an only one. */
export function pagePlace(number: number, total: number): string {
  return total > 1 ? `, page ${number} of ${total}` : '';
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
  const abstractBytes = withAbstract && abstract ? htmlOf(abstract).length + 120 : 0;
  const authorsBytes = Math.min(authors.length, mostNamedInLists) * authorBytes;
  return entryBytes + htmlOf(title).length + authorsBytes + links.length * 120 + abstractBytes;
}
