import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseEvenly } from '../../../../src/bibliography/namesakes/choose-evenly.ts';

test('takes as many as are asked for, each once, in order and from all of the list', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 5000 }), (length, most) => {
      const items = Array.from({ length }, (_, index) => index);
      const chosen = chooseEvenly(items, most);
      expect(chosen).toHaveLength(Math.min(length, most));
      const gap = length / Math.max(1, chosen.length);
      chosen.forEach((item, at) => expect(Math.abs(item - at * gap)).toBeLessThanOrEqual(1));
    }),
  );
});

test('takes no more than there are where lengths do not divide', () => {
  for (let length = 4001; length < 4100; length++) {
    const chosen = chooseEvenly(
      Array.from({ length }, (_, index) => index),
      4000,
    );
    expect(chosen.every((item) => item < length)).toBe(true);
  }
});
