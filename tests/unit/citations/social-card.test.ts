import { describe, expect, it } from 'vitest';
import { describeCard, socialCard } from '../../../src/citations/social-card.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import { parsePersonName } from '../../../src/publications/parse-person-name.ts';
import { examplePublication } from '../../support/example-publication.ts';

const authors = (...names: string[]) => names.map((name) => ({ name: parsePersonName(name), person: 'x' }));
const cardOf = (facts: Partial<Publication>) =>
  socialCard(examplePublication('x', [], facts), 'Tides', '#8c2d19');

describe('socialCard', () => {
  it.each([
    [['Ada Lovelace'], false, 'Ada Lovelace'],
    [['Ada Lovelace', 'Mary Ward'], false, 'Ada Lovelace and Mary Ward'],
    [['A A', 'B B', 'C C', 'D D'], false, 'A A, B B, C C and D D'],
    [['A A', 'B B', 'C C', 'D D', 'E E'], false, 'A A, B B, C C and 2 others'],
    [['A A'], true, 'A A and others'],
  ])('names %j, and more: %s', (names, authorsIncomplete, shown) => {
    expect(cardOf({ authors: authors(...names), authorsIncomplete }).authors).toBe(shown);
  });

  it('says where and when in the shortest words there are', () => {
    const date = { year: 1843 };
    expect(cardOf({ venue: 'Journal of Tides', abbr: 'JT', date }).venue).toBe('JT · 1843');
    expect(cardOf({ arxiv: '2502.19613', date }).venue).toBe('arXiv · 1843');
    expect(cardOf({ date }).venue).toBe('1843');
  });

  it('is told in words', () => {
    expect(
      describeCard({ title: 'Tides', authors: 'Ada', venue: '', siteTitle: 'S', accent: '#000000' }),
    ).toBe('Tides. Ada');
  });
});
