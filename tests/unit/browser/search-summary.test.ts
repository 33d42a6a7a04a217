import { describe, expect, it } from 'vitest';
import { summariseResults } from '../../../src/browser/search-summary.ts';

/** Counts as an answer has them. */
function counts(people: number, papers: number, unfiltered = papers, nearMisses = false) {
  return { people: Array.from({ length: people }), papers, unfiltered, nearMisses };
}

describe('the line above the results', () => {
  it.each([
    [4, 3, '4 people and 3 papers found'],
    [1, 1, '1 person and 1 paper found'],
    [0, 2, '2 papers found'],
    [1, 0, '1 person found'],
    [0, 10_000, '10,000 papers found'],
  ])('counts %i people and %i papers', (people, papers, line) => {
    expect(summariseResults('zhang', counts(people, papers))).toBe(line);
  });

  it('says what filters leave', () => {
    expect(summariseResults('zhang', counts(1, 3, 12))).toBe('3 of 12 papers found');
    expect(summariseResults('zhang', counts(1, 0, 12))).toBe('0 of 12 papers found');
  });

  it('says that nothing matches, and whether there are near misses', () => {
    expect(summariseResults('zahng', counts(0, 0))).toBe('Nothing matches “zahng”.');
    expect(summariseResults('zahng', counts(1, 0, 0, true))).toBe(
      'Nothing matches “zahng” exactly. Near misses: 1 person.',
    );
  });
});
