import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSource } from '../../../../../src/publications/rich-text/source/clean-source.ts';

describe('cleanSource', () => {
  it('composes letters, joins line ends, and knows where each character stood', () => {
    const { text, offsetOf, problems } = cleanSource('e\u0301a\r\nb\rc\u2029d');
    expect(text).toBe('éa\nb\nc\n\nd');
    expect(['a', 'b', 'c', 'd'].map((letter) => offsetOf(text.indexOf(letter)))).toEqual([2, 5, 7, 9]);
    expect(offsetOf(text.length)).toBe(10);
    expect(problems).toEqual([]);
  });

  it('removes controls and bidirectional overrides, replaces lone surrogates, and names each', () => {
    const { text, problems } = cleanSource('a\u000Eb\u202Ec\uD800d\u{1F600}\uFEFF\tz');
    expect(text).toBe('abc\uFFFDd\u{1F600}\tz');
    expect(problems.map(({ offset, detail }) => [offset, detail])).toEqual([
      [1, 'U+000E'],
      [3, 'U+202E'],
      [5, 'U+D800'],
      [9, 'U+FEFF'],
    ]);
  });

  it('keeps the joiners of scripts that need them', () => {
    expect(cleanSource('क\u094D\u200Dष می\u200Cخواهم').text).toBe('क\u094D\u200Dष می\u200Cخواهم');
  });

  it('gives the same text as composing the whole at once, with offsets that never go back', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('e', '\u0301', '\u0323', 'ᄒ', 'ᅡ', 'ᆫ', 'か', '\u3099', '\uD834', '\r'),
        }),
        (source) => {
          const { text, offsetOf } = cleanSource(source);
          expect(text).toBe(source.toWellFormed().replaceAll('\r', '\n').normalize('NFC'));
          for (let position = 0; position < text.length; position++)
            expect(offsetOf(position)).toBeLessThanOrEqual(offsetOf(position + 1));
        },
      ),
    );
  });
});
