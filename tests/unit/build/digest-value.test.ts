import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestValue } from '../../../src/build/digest-value.ts';

test('values of the same parts have one digest, and others another', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(digestValue(structuredClone(a))).toBe(digestValue(a));
      expect(digestValue(a) === digestValue(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('a part is told from its neighbours, and nothing from an empty text', () => {
  const values = [
    ['a,b'],
    ['a', 'b'],
    ['a', ['b']],
    { a: 'b' },
    ['a:b'],
    [undefined],
    [''],
    [],
    {},
    new Map([['a', 'b']]),
  ];
  expect(new Set(values.map(digestValue)).size).toBe(values.length);
});

test('long texts that differ in their last letter differ', () => {
  expect(digestValue({ text: `${'x'.repeat(10_000)}a` })).not.toBe(
    digestValue({ text: `${'x'.repeat(10_000)}b` }),
  );
});

test('of functions, instances and what holds itself nothing can be told', () => {
  const round: { self?: unknown } = {};
  round.self = round;
  for (const value of [() => 1, new Date(), { deep: [new URL('https://example.org')] }, round]) {
    expect(digestValue(value)).toBeUndefined();
  }
});
