import { expect, test } from 'vitest';
import { countWordUse, indexWordLikelihood } from '../../../../src/bibliography/namesakes/word-use.ts';
import { weighTerms } from '../../../../src/bibliography/words/term-matrix.ts';

const matrix = weighTerms([
  { title: 'Waves of glaciers' },
  { title: 'Glaciers and waves' },
  { title: 'Proofs of theorems' },
  { title: 'Theorems with proofs' },
  { title: 'x' },
]);
const use = (...papers: number[]) => countWordUse(papers, matrix);
const likelihood = indexWordLikelihood(matrix);

test('words that two lots of papers share make them likelier one person’s than words they do not share', () => {
  expect(likelihood(use(0), use(1))).toBeGreaterThan(likelihood(use(0), use(2)));
});

test('papers that share no words are the less likely one person’s, the more papers do not use them', () => {
  expect(likelihood(use(0), use(2, 3))).toBeLessThan(likelihood(use(0), use(2)));
});

test('it does not matter which lot comes first, and a paper without words says nothing', () => {
  expect(likelihood(use(0), use(1, 2))).toBe(likelihood(use(1, 2), use(0)));
  expect(likelihood(use(4), use(0))).toBe(0);
});
