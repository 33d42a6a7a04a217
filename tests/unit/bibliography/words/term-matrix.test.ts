import { describe, expect, it } from 'vitest';
import { weighTerms } from '../../../../src/bibliography/words/term-matrix.ts';

describe('weighTerms', () => {
  it('weighs words by how rare they are and how often a paper has them, those of the title twice', () => {
    const { words, starts, terms, weights, forms, writtenForms } = weighTerms([
      { title: 'Engines', abstract: 'Looms. Looms and engines' },
      { title: 'Looms', abstract: 'Weaving' },
      { title: 'Engines' },
    ]);
    expect([...starts]).toEqual([0, 2, 3, 4]);
    expect(Array.from(terms, (term) => words[term])).toEqual(['engine', 'loom', 'loom', 'engine']);
    expect(Array.from(forms, (form) => writtenForms[form])).toEqual(['engines', 'looms', 'looms', 'engines']);
    const [ofThree, ofTwo] = [1 + Math.log(3), 1 + Math.log(2)];
    expect(weights[0]).toBeCloseTo(ofThree / Math.hypot(ofThree, ofTwo));
    expect(weights[1]).toBeCloseTo(ofTwo / Math.hypot(ofThree, ofTwo));
    expect([...weights.slice(2)]).toEqual([1, 1]);
  });

  it('has room for any number of words', () => {
    const word = (number: number): string =>
      `word${String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26))}`;
    const papers = Array.from({ length: 200 }, (_, paper) => ({
      title: 'Same',
      abstract: Array.from({ length: 60 }, (__, at) => word(paper + at)).join(' '),
    }));
    const { starts, terms, weights } = weighTerms(papers);
    expect(terms.length).toBeGreaterThan(10_000);
    expect(terms.length).toBe(starts.at(-1));
    for (let paper = 0; paper < papers.length; paper++) {
      const row = weights.subarray(starts[paper], starts[paper + 1]);
      expect(new Set(terms.subarray(starts[paper], starts[paper + 1])).size).toBe(row.length);
      expect(row.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1);
    }
  });

  it('leaves out words of a single paper', () => {
    expect(weighTerms([{ title: 'Engines' }, { title: 'Looms' }]).terms).toHaveLength(0);
  });
});
