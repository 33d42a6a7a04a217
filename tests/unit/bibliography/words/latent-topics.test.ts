import { expect, test } from 'vitest';
import { findLatentTopics } from '../../../../src/bibliography/words/latent-topics.ts';
import { weighTerms } from '../../../../src/bibliography/words/term-matrix.ts';

const titles = [
  'Cameras see roads',
  'Roads and vehicles',
  'Vehicles with cameras',
  'Reward models',
  'Models of preference',
  'Reward and preference',
];

function likeness(order: readonly number[], a: number, b: number): number {
  const { dimensions, places } = findLatentTopics(
    weighTerms(order.map((paper) => ({ title: titles[paper]! }))),
    2,
  );
  const placeOf = (paper: number) => places.subarray(order.indexOf(paper) * dimensions).slice(0, dimensions);
  return placeOf(a).reduce((sum, value, axis) => sum + value * placeOf(b)[axis]!, 0);
}

test('papers that share words through a third are near each other, those of another subject are not', () => {
  const order = [0, 1, 2, 3, 4, 5];
  expect(likeness(order, 0, 1)).toBeGreaterThan(0.9);
  expect(likeness(order, 0, 4)).toBeLessThan(0.1);
});

test('the order of the papers does not matter', () => {
  expect(likeness([5, 3, 1, 0, 2, 4], 0, 2)).toBeCloseTo(likeness([0, 1, 2, 3, 4, 5], 0, 2), 5);
});

test('a paper without words has no place', () => {
  const { places } = findLatentTopics(weighTerms([{ title: '' }, { title: 'Roads' }, { title: 'Roads' }]), 2);
  expect([...places.slice(0, 2)]).toEqual([0, 0]);
});
