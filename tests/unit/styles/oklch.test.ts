import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex, toOklch } from '../../../src/styles/oklch.ts';

test('white has lightness 1 and no chroma', () => {
  const { lightness, chroma } = toOklch('#ffffff');
  expect(lightness).toBeCloseTo(1, 4);
  expect(chroma).toBeCloseTo(0, 4);
});

test('pure red is where the colour space has it', () => {
  const { lightness, chroma, hue } = toOklch('#ff0000');
  expect(lightness).toBeCloseTo(0.628, 3);
  expect(chroma).toBeCloseTo(0.2577, 3);
  expect((hue * 180) / Math.PI).toBeCloseTo(29.23, 1);
});

test('every colour of a screen comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const colour = `#${value.toString(16).padStart(6, '0')}`;
      expect(toHex(toOklch(colour))).toBe(colour);
    }),
  );
});

test('a colour that no screen can show becomes paler, not another hue', () => {
  const shown = toOklch(toHex({ lightness: 0.7, chroma: 0.4, hue: 0.5 }));
  expect(shown.chroma).toBeLessThan(0.3);
  expect(shown.hue).toBeCloseTo(0.5, 1);
});
