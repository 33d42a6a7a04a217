import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symmetricEigen } from '../../../../src/bibliography/matrices/symmetric-eigen.ts';

test('a symmetric matrix is the sum of its eigenvectors’ squares times their eigenvalues', () => {
  const entries = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(entries, (lower) => {
      const matrix = new Float64Array(16);
      for (let i = 0, at = 0; i < 4; i++)
        for (let j = 0; j <= i; j++) matrix[i * 4 + j] = matrix[j * 4 + i] = lower[at++]!;
      const { values, vectors } = symmetricEigen(matrix, 4);
      expect([...values]).toEqual([...values].sort((a, b) => b - a));
      for (let i = 0; i < 4; i++) {
        for (let j = 0; j < 4; j++) {
          const sum = values.reduce(
            (rest, value, k) => rest + value * vectors[k * 4 + i]! * vectors[k * 4 + j]!,
            0,
          );
          expect(sum).toBeCloseTo(matrix[i * 4 + j]!, 6);
        }
      }
    }),
    { numRuns: 50 },
  );
});
