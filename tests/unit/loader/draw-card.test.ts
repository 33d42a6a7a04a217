import { describe, expect, it } from 'vitest';
import { loadCanvas } from '../../../src/loader/social-cards/canvas.ts';
import { cardHeight, cardWidth, drawCard } from '../../../src/loader/social-cards/draw-card.ts';
import { hasLetters } from '../../../src/loader/social-cards/missing-letters.ts';

const card = {
  title: 'On the Tides of Łódź and Ελλάδα',
  authors: 'Ada Lovelace and Mary Ward',
  venue: 'Journal of Tides · 1843',
  siteTitle: 'Ada Lovelace',
  accent: '#8c2d19',
};
const canvas = loadCanvas()!;

describe('drawCard', () => {
  it('draws a PNG of the size that link previews ask for, the same bytes each time', async () => {
    const image = Buffer.from(await drawCard(card, canvas));
    expect(image.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([cardWidth, cardHeight]);
    expect(image.equals(await drawCard(card, canvas))).toBe(true);
    expect(image.equals(await drawCard({ ...card, title: 'On the Tides' }, canvas))).toBe(false);
  });
});

describe('hasLetters', () => {
  it.each(['On the Tides', 'Łódź, Ελλάδα, Москва, Việt', '“a” – b…'])(
    'knows that fonts have “%s”',
    (text) => {
      expect(hasLetters(text, canvas)).toBe(true);
    },
  );

  it('knows that no font has a character that is none', () => {
    expect(hasLetters('tides \u{10FFF0}', canvas)).toBe(false);
  });
});
