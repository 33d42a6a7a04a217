import { describe, expect, it } from 'vitest';
import { writeCoins } from '../../../src/citations/coins.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

const page = 'https://example.org/papers/a/';

function readCoins(facts: Partial<Publication>): URLSearchParams {
  return new URLSearchParams(
    writeCoins(examplePublication('a', [], { title: exampleText('R&D = 5% + more'), ...facts }), page),
  );
}

describe('writeCoins', () => {
  it('describes an article by its journal, volume and pages, and names each author once', () => {
    const coins = readCoins({
      type: 'article-journal',
      venue: 'Journal of Ice',
      volume: '12',
      pages: '101–119',
      doi: '10.1000/ice',
      date: { year: 2021, month: 3 },
      authors: [
        { name: { family: 'Mori', given: 'Aiko' }, person: 'a' },
        { name: { family: 'Berg', given: 'Jan', particle: 'van der' }, person: 'b' },
      ],
    });
    expect(coins.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:journal');
    expect(coins.get('rft.atitle')).toBe('R&D = 5% + more');
    expect(coins.get('rft.jtitle')).toBe('Journal of Ice');
    expect([coins.get('rft.spage'), coins.get('rft.epage')]).toEqual(['101', '119']);
    expect([coins.get('rft.aulast'), coins.get('rft.aufirst')]).toEqual(['Mori', 'Aiko']);
    expect(coins.getAll('rft.au')).toEqual(['van der Berg, Jan']);
    expect(coins.getAll('rft_id')).toEqual(['info:doi/10.1000/ice', page]);
    expect(coins.get('rft.date')).toBe('2021-03');
  });

  it('describes a preprint in Dublin Core, since OpenURL has no word for it', () => {
    const coins = readCoins({ type: 'article' });
    expect(coins.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
    expect(coins.get('rft.type')).toBe('preprint');
    expect(coins.get('rft.identifier')).toBe(page);
  });

  it('has no key without a value', () => {
    expect([...readCoins({}).values()]).not.toContain('');
  });
});
