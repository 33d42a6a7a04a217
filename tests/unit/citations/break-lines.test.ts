import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../../src/citations/break-lines.ts';

/** Every UTF-16 unit is as wide as the font is large. */
const measure = (text: string, size: number): number => text.length * size;
const fit = (text: string, width: number, ...sizes: [size: number, mostLines: number][]) =>
  fitText(text, { width, sizes: sizes.map(([size, mostLines]) => ({ size, mostLines })) }, measure);

describe('fitText', () => {
  it('breaks at blanks', () => {
    expect(fit('On the tides of the sea', 12, [1, 9])).toEqual({
      size: 1,
      lines: ['On the tides', 'of the sea'],
    });
  });

  it('takes the largest size that leaves nothing out', () => {
    expect(fit('On the tides', 12, [2, 1], [1, 1])).toEqual({ size: 1, lines: ['On the tides'] });
  });

  it('ends what is too long for every size with an ellipsis', () => {
    expect(fit('On the tides of the sea', 12, [2, 1], [1, 1])).toEqual({ size: 1, lines: ['On the tide…'] });
    expect(fit('On tides, of the sea', 10, [1, 1])).toEqual({ size: 1, lines: ['On tides…'] });
  });

  it('breaks between characters of scripts without blanks, and in a word wider than a line', () => {
    expect(fit('潮汐的研究', 2, [1, 9]).lines).toEqual(['潮汐', '的研', '究']);
    expect(fit('thalassography', 5, [1, 9]).lines).toEqual(['thala', 'ssogr', 'aphy']);
  });

  it('makes no line wider than its box, and loses no letter while there is room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 12, max: 40 }),
        (text, width) => {
          const { lines } = fit(text, width, [1, 200]);
          expect(lines.every((line) => line.length <= width)).toBe(true);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
