import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentShades, contrastRatio, surfaces } from '../../../src/styles/accent.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('any accent becomes readable on every surface of both schemes', () => {
  fc.assert(
    fc.property(anyColour, (accent) => {
      const shades = accentShades(accent);
      for (const scheme of ['light', 'dark'] as const) {
        expect(shades[scheme]).toMatch(/^#[0-9a-f]{6}$/);
        for (const surface of Object.values(surfaces[scheme])) {
          expect(contrastRatio(shades[scheme], surface)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }),
  );
});

test('an accent that is readable already stays as it is', () => {
  expect(accentShades('#8C2D19').light).toBe('#8c2d19');
  expect(accentShades('#ffee00').dark).toBe('#ffee00');
});

test('a shade keeps its hue: a red becomes a lighter red', () => {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(accentShades('#8c2d19').dark.slice(at, at + 2), 16),
  );
  expect(red).toBeGreaterThan(200);
  expect(green).toBeGreaterThan(blue as number);
});

test('contrast is that of WCAG: 21 between black and white, 1 between a colour and itself', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#8c2d19', '#8c2d19')).toBe(1);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('the style sheet has the surfaces for which the shades are made', () => {
  const styles = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const name of ['page', 'raised'] as const) {
    expect(styles).toContain(`--color-${name}: light-dark(${surfaces.light[name]}, ${surfaces.dark[name]});`);
  }
});
