import { describe, expect, it } from 'vitest';
import { weighTerms } from '../../../../src/bibliography/words/term-matrix.ts';
import { indexWeightiestTerms } from '../../../../src/bibliography/words/weightiest-terms.ts';

describe('indexWeightiestTerms', () => {
  it('finds the papers that share the weightiest words, most first, without those left out', () => {
    const find = indexWeightiestTerms(
      weighTerms([
        { title: 'Looms and engines' },
        { title: 'Engines' },
        { title: 'Fish' },
        { title: 'Looms with engines' },
        { title: 'Fish and looms' },
      ]),
    );
    expect(find(0, 10, new Set())).toEqual([3, 1, 4]);
    expect(find(0, 2, new Set())).toEqual([3, 1]);
    expect(find(0, 10, new Set([3]))).toEqual([1, 4]);
    expect(find(2, 10, new Set())).toEqual([4]);
  });

  it('looks at those papers for a common word in which it weighs most', () => {
    const withMore = Array.from({ length: 150 }, () => ({ title: 'Looms and engines' }));
    const alone = Array.from({ length: 60 }, () => ({ title: 'Looms' }));
    const others = Array.from({ length: 500 }, () => ({ title: 'Fish' }));
    const find = indexWeightiestTerms(weighTerms([...withMore, ...alone, ...others]));
    const found = find(0, 1000, new Set());
    expect(found).toHaveLength(99 + 60);
    expect(found.filter((paper) => paper >= 150)).toHaveLength(60);
  });
});
