import { displayDate } from '../publications/partial-date.ts';
import { distinctName, type Person } from '../publications/person.ts';
import { collectCoauthorFacts } from './coauthor-facts.ts';
import type { Publication } from '../publications/publication.ts';

/** A coauthor as a person's page shows them. */
export interface CoauthorRow {
  slug: string;
  name: string;
  isWithoutPage?: true;
  isOwner: boolean;
  papers: number;
  /** The joint papers, where they are dated; the first only where it has another date. */
  first?: DatedPaper;
  last?: DatedPaper;
}

interface DatedPaper {
  slug: string;
  /** The year, or more where both are of one year. */
  date: string;
}

/**
 * With whom a person wrote, and when, unless all of it is one paper.
 *
 * @param publications the person's, newest first
 */
export function describeCoauthors(
  person: string,
  publications: readonly Publication[],
  people: ReadonlyMap<string, Person>,
): CoauthorRow[] {
  return collectCoauthorFacts(person, publications).flatMap(({ person: slug, papers, first, last }) => {
    const coauthor = people.get(slug);
    if (!coauthor) return [];
    const hasOneYear = papers > 1 && first.date?.year === last.date?.year;
    const dated = ({ slug: paper, date }: Publication): DatedPaper | undefined =>
      date && { slug: paper, date: hasOneYear ? displayDate(date) : String(date.year) };
    const [begin, end] = [papers > 1 ? dated(first) : undefined, dated(last)];
    const row: CoauthorRow = { slug, name: distinctName(coauthor), isOwner: coauthor.isOwner, papers };
    if (coauthor.isWithoutPage) row.isWithoutPage = true;
    // A single paper stands on the page already.
    if (publications.length > 1) {
      if (begin && begin.date !== end?.date) row.first = begin;
      if (end) row.last = end;
    }
    return row;
  });
}
