import { describe, expect, it } from 'vitest';
import { countByYear } from '../../../src/bibliography/papers-by-year.ts';
import { examplePublication } from '../../support/example-publication.ts';

const papers = [
  examplePublication('e', ['ada', 'bea', 'dan'], { date: { year: 2024 } }),
  examplePublication('d', ['ada', 'bea'], { date: { year: 2024 } }),
  examplePublication('c', ['ada'], { date: { year: 2024 } }),
  examplePublication('b', ['ada', 'cyd'], { date: { year: 2022 } }),
  examplePublication('a', ['ada', 'bea'], { date: { year: 2022 } }),
  examplePublication('undated', ['ada', 'eve']),
];

describe('countByYear', () => {
  it('counts papers of each series, coauthors and new ones, and leaves no year out', () => {
    const series = [{ label: 'tides', publications: [papers[0]!, papers[3]!] }];
    expect(countByYear(papers, series, 'ada')).toEqual({
      series: ['tides', 'other'],
      hasOther: true,
      years: [
        { year: 2022, papers: [1, 1], coauthors: 2, newCoauthors: 2 },
        { year: 2023, papers: [0, 0], coauthors: 0, newCoauthors: 0 },
        { year: 2024, papers: [1, 2], coauthors: 2, newCoauthors: 1 },
      ],
      undated: 1,
    });
  });

  it('is nothing where too few papers have a date, or all have one year', () => {
    expect(countByYear(papers.slice(2), [], 'ada')).toBeUndefined();
    const sameYear = papers.map((paper) => ({ ...paper, date: { year: 2024 } }));
    expect(countByYear(sameYear, [], 'ada')).toBeUndefined();
  });

  it('is nothing where a date is wrong by centuries', () => {
    const wrong = [...papers, examplePublication('z', [], { date: { year: 1024 } })];
    expect(countByYear(wrong, [], 'ada')).toBeUndefined();
  });
});
