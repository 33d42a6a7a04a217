import type { Publication } from '../publications/publication.ts';
import { isByCollaboration } from './collaborations.ts';

/** What a person wrote together with another. */
export interface CoauthorFacts {
  /** The other's slug. */
  person: string;
  papers: number;
  first: Publication;
  last: Publication;
}

/**
 * With whom a person wrote, those of most papers first, then those of the newest. Papers of collaborations do not count.
 *
 * @param person whose publications they are
 * @param publications newest first
 */
export function collectCoauthorFacts(person: string, publications: readonly Publication[]): CoauthorFacts[] {
  const facts = new Map<string, CoauthorFacts>();
  for (const publication of publications) {
    if (isByCollaboration(publication)) continue;
    for (const other of new Set(publication.authors.map((author) => author.person))) {
      if (other === person) continue;
      const known = facts.get(other);
      if (known) {
        known.papers++;
        known.first = publication;
      } else facts.set(other, { person: other, papers: 1, first: publication, last: publication });
    }
  }
  return [...facts.values()].sort(
    (a, b) => b.papers - a.papers || a.last.order - b.last.order || (a.person < b.person ? -1 : 1),
  );
}

/** Whether a person wrote anything with another, papers of collaborations aside. */
export function hasCoauthors(person: string, publications: readonly Publication[]): boolean {
  return publications.some(
    (publication) =>
      !isByCollaboration(publication) && publication.authors.some((author) => author.person !== person),
  );
}

/**
 * The publications of the months before the newest dated one, that one's included. The newest counts and not the day of
 * the build, so that the same documents always say the same. A date of a year alone counts as its last month, and a
 * publication without a date as recent: to name a coauthor too many does no harm in a declaration of interests.
 */
export function selectRecent(
  publications: readonly Publication[],
  newest: Publication['date'],
  months: number,
): Publication[] {
  if (!newest) return [...publications];
  const oldest = monthOf(newest) - months;
  return publications.filter(({ date }) => !date || monthOf(date) > oldest);
}

/** Counted from the year 0. */
export function monthOf({ year, month = 12 }: NonNullable<Publication['date']>): number {
  return year * 12 + month;
}
