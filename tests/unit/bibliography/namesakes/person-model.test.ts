import { expect, test } from 'vitest';
import { learnPersonModel, placeField } from '../../../../src/bibliography/namesakes/person-model.ts';

/** People differ along the first number; along the second, papers of one person do. */
const people = Array.from({ length: 400 }, (_, person) => {
  const own = Math.sin(person * 7);
  return [Float64Array.of(own, Math.sin(person * 3)), Float64Array.of(own, Math.sin(person * 11))];
});

test('what tells people apart decides, not what differs among the papers of one', () => {
  const model = learnPersonModel(people);
  const cosine = (a: number[], b: number[]): number => {
    const [x, y] = [a, b].map((field) => placeField(model, Float64Array.from(field)));
    return x!.reduce((sum, value, axis) => sum + value * y![axis]!, 0);
  };
  expect(cosine([0.8, 0.9], [0.8, -0.9])).toBeGreaterThan(0.9);
  expect(cosine([0.8, 0.9], [-0.8, 0.9])).toBeLessThan(-0.9);
});

test('without anybody to learn from there is nothing to compare', () => {
  expect(placeField(learnPersonModel([]), new Float64Array(0))).toHaveLength(0);
});
