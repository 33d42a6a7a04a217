import { describe, expect, it } from 'vitest';
import { describeCoauthors } from '../../../src/bibliography/coauthor-rows.ts';
import { collectPeople } from '../../../src/bibliography/people.ts';
import type { PartialDate } from '../../../src/publications/partial-date.ts';
import { examplePublication } from '../../support/example-publication.ts';

function rowOf(newer: PartialDate | undefined, older: PartialDate | undefined) {
  const papers = [newer, older].map((date, order) =>
    examplePublication(order === 0 ? 'new' : 'old', ['ada', 'bea'], { ...(date && { date }), order }),
  );
  const people = new Map(collectPeople(papers, undefined).map((person) => [person.slug, person]));
  return describeCoauthors('ada', papers, people)[0];
}

describe('describeCoauthors', () => {
  it('names the years of the first and the last joint paper', () => {
    expect(rowOf({ year: 2024, month: 2 }, { year: 2020 })).toEqual({
      slug: 'bea',
      name: 'bea',
      isOwner: false,
      papers: 2,
      first: { slug: 'old', date: '2020' },
      last: { slug: 'new', date: '2024' },
    });
  });

  it('names the months where both are of one year, and a date that both have once', () => {
    expect(rowOf({ year: 2024, month: 6 }, { year: 2024, month: 2 })).toMatchObject({
      first: { date: 'February 2024' },
      last: { date: 'June 2024' },
    });
    expect(rowOf({ year: 2024 }, { year: 2024 })).not.toHaveProperty('first');
  });

  it('says nothing of dates that nobody knows', () => {
    expect(rowOf(undefined, undefined)).toEqual({ slug: 'bea', name: 'bea', isOwner: false, papers: 2 });
  });
});
