import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { cslFormat } from '../../../../src/documents/csl/csl-format.ts';
import { checkReports } from '../check-reports.ts';

describe('what an owner reads of a CSL-JSON file', () => checkReports(cslFormat, '.json'));

describe('cslFormat', () => {
  it('reads an item as Zotero and Crossref write it', () => {
    const item = {
      id: 'http://zotero.org/items/1',
      type: 'journal-article',
      title: ['A <span class="nocase">kl</span> view of <i>E. coli</i>'],
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
        { literal: 'The Group' },
        { family: 'de la Cruz', given: 'Ana' },
      ],
      issued: { 'date-parts': [['2020', '5', 3]] },
      'container-title': ['Nature'],
      page: '101-119',
      DOI: 'https://doi.org/10.1000/ab',
      URL: 'https://doi.org/10.1000/ab',
      volume: 3,
      ISSN: ['1234-5678'],
      language: 'en-US',
      abstract: '<jats:p>It works.</jats:p>',
    };
    const { records, diagnostics } = cslFormat.parse(new SourceText('a.json', JSON.stringify([item])));
    expect(diagnostics).toEqual([]);
    expect(records[0]).toMatchObject({
      key: 'http://zotero.org/items/1',
      type: 'article-journal',
      title: { plain: 'A kl view of E. coli' },
      authors: [
        { family: 'Berg', given: 'Jan', particle: 'van der', suffix: 'Jr.' },
        { literal: 'The Group' },
        { family: 'Cruz', given: 'Ana', particle: 'de la' },
      ],
      date: { year: 2020, month: 5, day: 3 },
      venue: 'Nature',
      pages: '101–119',
      doi: '10.1000/ab',
      volume: '3',
      issn: '1234-5678',
      language: 'en-US',
      abstract: { plain: 'It works.' },
      links: [],
    });
  });
});
