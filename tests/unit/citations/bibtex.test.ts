import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../../src/citations/bibtex.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { documentFormatOf } from '../../../src/documents/registry.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import { readRichText } from '../../../src/publications/rich-text/read-rich-text.ts';
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

  it('has braces that pair up as BibTeX counts them, also behind a backslash, whatever the texts hold', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '\\{', '\\}', '\\\\', '$', '\\left\\{', 'a', ' ', ', ', '\\emph{', '%'],
    );
    const text = fc.array(pieces, { maxLength: 8 }).map((all) => `T${all.join('')}`);
    fc.assert(
      fc.property(text, text, text, text, (title, publisher, literal, family) => {
        const entry = writeBibtex({
          ...publication,
          type: 'book',
          title: readRichText(title, 'title').value,
          publisher,
          authors: [
            { name: { literal }, person: 'a' },
            { name: { family, given: 'Ann' }, person: 'b' },
          ],
          editors: [{ family: 'Li', given: publisher, suffix: literal }],
        });
        const fields = entry.split('\n').slice(1, -2);
        for (const field of fields) expect(closesOnlyAtItsEnd(field.replace(/,$/, '')), field).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('names braces without a partner, in texts and formulas, and reads them back', () => {
    const entry = writeBibtex({
      ...publication,
      type: 'book',
      title: readRichText('Half-open $[0,1\\}$ and \\{0, 1', 'title').value,
      publisher: 'P}, author = {Evil, Eve',
    });
    expect(entry).toContain('{{Half-open $[0,1\\rbrace $ and \\textbraceleft{}0, 1}}');
    expect(entry).toContain('{P\\textbraceright{}, author = \\textbraceleft{}Evil, Eve}');
    const { records } = documentFormatOf('a.bib')!.parse(new SourceText('a.bib', entry));
    expect(records.map(({ publisher }) => publisher)).toEqual(['P}, author = {Evil, Eve']);
  });
});

/** Whether a field's value is one group of braces, or a word, for who counts braces alone. */
function closesOnlyAtItsEnd(field: string): boolean {
  let depth = 0;
  const value = field.slice(field.indexOf('=') + 1).trim();
  for (const [at, character] of [...value].entries()) {
    if (character === '{') depth++;
    else if (character === '}') depth--;
    if (depth === 0 && at < value.length - 1 && value.startsWith('{')) return false;
  }
  return depth === 0;
}
