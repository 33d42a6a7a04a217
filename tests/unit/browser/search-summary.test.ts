import { describe, expect, it } from 'vitest';
import { summariseResults } from '../../../src/browser/search-summary.ts';
import type { PaperMatch, PersonMatch } from '../../../src/search/search-engine.ts';

const person: PersonMatch = { person: 0, nameMarks: [], papers: 1 };
const paper: PaperMatch = { paper: 0, titleMarks: [], authorMarks: new Map() };

describe('the line above the results', () => {
  it.each([
    [4, 3, '4 people and 3 papers found'],
    [1, 1, '1 person and 1 paper found'],
    [0, 2, '2 papers found'],
    [1, 0, '1 person found'],
  ])('counts %i people and %i papers', (people, papers, line) => {
    const results = {
      people: Array(people).fill(person),
      papers: Array(papers).fill(paper),
      nearMisses: false,
    };
    expect(summariseResults('zhang', results)).toBe(line);
  });

  it('says that nothing matches, and whether there are near misses', () => {
    expect(summariseResults('zahng', { people: [], papers: [], nearMisses: false })).toBe(
      'Nothing matches “zahng”.',
    );
    expect(summariseResults('zahng', { people: [person], papers: [], nearMisses: true })).toBe(
      'Nothing matches “zahng”. Near misses: 1 person.',
    );
  });
});
