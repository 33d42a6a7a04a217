import { describe, expect, it } from 'vitest';
import {
  collectCoauthorFacts,
  hasCoauthors,
  selectRecent,
} from '../../../src/bibliography/coauthor-facts.ts';
import { examplePublication } from '../../support/example-publication.ts';

const papers = [
  examplePublication('new', ['ada', 'bea'], { date: { year: 2024, month: 3 }, order: 0 }),
  examplePublication('middle', ['ada', 'cyd', 'cyd'], { date: { year: 2022 }, order: 1 }),
  examplePublication('old', ['bea', 'ada'], { date: { year: 2020, month: 3 }, order: 2 }),
  examplePublication('undated', ['ada', 'dan'], { order: 3 }),
];

describe('collectCoauthorFacts', () => {
  it('counts joint papers and finds the first and the last', () => {
    expect(
      collectCoauthorFacts('ada', papers).map(({ person, papers: count, first, last }) => [
        person,
        count,
        first.slug,
        last.slug,
      ]),
    ).toEqual([
      ['bea', 2, 'old', 'new'],
      ['cyd', 1, 'middle', 'middle'],
      ['dan', 1, 'undated', 'undated'],
    ]);
  });

  it('counts no paper of a collaboration', () => {
    const members = Array.from({ length: 501 }, (_, at) => `m${at}`);
    const paper = examplePublication('waves', ['ada', ...members], { order: 4 });
    expect(collectCoauthorFacts('ada', [...papers, paper])).toHaveLength(3);
  });
});

describe('hasCoauthors', () => {
  it('asks for somebody else on a paper that is none of a collaboration', () => {
    const members = Array.from({ length: 501 }, (_, at) => `m${at}`);
    const [alone, waves] = [
      examplePublication('alone', ['ada']),
      examplePublication('waves', ['ada', ...members]),
    ];
    expect(hasCoauthors('ada', [alone, waves])).toBe(false);
    expect(hasCoauthors('ada', [alone, ...papers])).toBe(true);
  });
});

describe('selectRecent', () => {
  it('takes 48 months before the newest, and what has no date', () => {
    const recent = selectRecent(papers, { year: 2024, month: 3 }, 48);
    expect(recent.map(({ slug }) => slug)).toEqual(['new', 'middle', 'undated']);
  });

  it('takes a year alone as its last month', () => {
    const [paper] = [examplePublication('x', [], { date: { year: 2020 } })];
    expect(selectRecent([paper!], { year: 2024, month: 11 }, 48)).toEqual([paper]);
    expect(selectRecent([paper!], { year: 2024, month: 12 }, 48)).toEqual([]);
  });

  it('takes everything where nothing has a date', () => {
    expect(selectRecent(papers, undefined, 48)).toEqual(papers);
  });
});
