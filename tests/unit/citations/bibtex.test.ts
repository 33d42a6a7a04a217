import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../../src/citations/bibtex.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import { makeText } from '../../support/make-record.ts';

const publication: Publication = {
  slug: 'a',
  citationKey: 'berg2025selfrewarding',
  type: 'article',
  title: makeText('Self-rewarding $\\alpha$ at 5% & more'),
  authors: [
    { name: { family: 'Berg', given: 'Jan', particle: 'van der', suffix: 'Jr.' }, person: 'a' },
    { name: { literal: 'R&D Team' }, person: 'b' },
  ],
  date: { year: 2025, month: 2 },
  arxiv: '2502.19613',
  links: [],
  selected: true,
  note: makeText('private'),
  award: 'private',
  order: 0,
};

describe('writeBibtex', () => {
  it('writes a preprint with full names, protected title and arXiv identifier', () => {
    expect(writeBibtex(publication)).toMatchInlineSnapshot(`
      "@misc{berg2025selfrewarding,
        author        = {van der Berg, Jr., Jan and {R\\&D Team}},
        title         = {{Self-rewarding $\\alpha$ at 5\\% \\& more}},
        year          = {2025},
        month         = feb,
        eprint        = {2502.19613},
        archiveprefix = {arXiv}
      }
      "
    `);
  });

  it('names what contains the publication in the field of its type', () => {
    expect(writeBibtex({ ...publication, type: 'paper-conference', venue: 'ICML' })).toMatch(
      /^@inproceedings\{[^]*\n {2}booktitle {5}= \{ICML\},\n/,
    );
    expect(writeBibtex({ ...publication, type: 'article-journal', venue: 'J. A & B' })).toMatch(
      /^@article\{[^]*\n {2}journal {7}= \{J\. A \\& B\},\n/,
    );
  });

  it('leaves out what is not known', () => {
    const { date: _date, arxiv: _arxiv, ...undated } = publication;
    expect(writeBibtex({ ...undated, authors: [] })).toBe(
      '@misc{berg2025selfrewarding,\n  title = {{Self-rewarding $\\alpha$ at 5\\% \\& more}}\n}\n',
    );
  });

  it('never lets a title’s braces end the field early', () => {
    for (const title of ['{A', 'A}', '}A{', 'A\\{', '{A{B}']) {
      const entry = writeBibtex({ ...publication, title: makeText(title) });
      const braces = [...entry.matchAll(/\\.|[{}]/gs)].map(([match]) => match);
      expect(braces.filter((brace) => brace === '{').length, title).toBe(
        braces.filter((brace) => brace === '}').length,
      );
    }
  });
});
