import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { risFormat } from '../../../../src/documents/ris/ris-format.ts';
import { checkReports } from '../check-reports.ts';

describe('what an owner reads of a .ris', () => checkReports(risFormat, '.ris'));

describe('risFormat', () => {
  it('reads a paper with all that an export holds', () => {
    const { records, diagnostics } = risFormat.parse(
      new SourceText(
        'a.ris',
        `\uFEFFTY  - CHAP\r\nTI  - Disintegration of $^{235}$U\r\nAU  - van der Berg, Jan, Jr.\r\nAU  - {The Group}\r\nA2  - Bohr, Niels\r\nT2  - Collected\r\nSP  - 101\r\nEP  - 119\r\nSN  - 978-3-16-148410-0\r\nDO  - doi:10.1000/AB\r\nAB  - First line\r\nsecond line.\r\nKW  - one\r\nKW  - two\r\nDA  - 1939/02/11\r\nPY  - 1939\r\nUR  - https://doi.org/10.1000/ab\r\nL1  - https://example.org/a.pdf\r\nL1  - internal-pdf://a.pdf\r\nER  -\r\n`,
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(records[0]).toMatchObject({
      type: 'chapter',
      title: { plain: 'Disintegration of ²³⁵U' },
      authors: [
        { family: 'Berg', given: 'Jan', particle: 'van der', suffix: 'Jr.' },
        { literal: 'The Group' },
      ],
      editors: [{ family: 'Bohr', given: 'Niels' }],
      venue: 'Collected',
      pages: '101–119',
      isbn: '978-3-16-148410-0',
      doi: '10.1000/AB',
      abstract: { plain: 'First line second line.' },
      keywords: ['one', 'two'],
      date: { year: 1939, month: 2, day: 11 },
      links: [{ label: 'PDF', url: 'https://example.org/a.pdf' }],
    });
  });

  it('reads initials behind a family name without a comma, as PubMed writes them', () => {
    const text = 'TY  - JOUR\nTI  - On Tides\nAU  - van der Berg JW\nAU  - Curie, M\nAU  - WHO\nER  - \n';
    const { records } = risFormat.parse(new SourceText('a.ris', text));
    expect(records[0]?.authors).toEqual([
      { family: 'Berg', given: 'J. W.', particle: 'van der' },
      { family: 'Curie', given: 'M' },
      { family: 'WHO' },
    ]);
  });

  it('keeps a value that holds a line separator of Unicode to its tag', () => {
    const text = 'TY  - JOUR\nTI  - On Tides\nAB  - One.\u2028Two.\nPY  - 1843\nER  - \n';
    const { records } = risFormat.parse(new SourceText('a.ris', text));
    expect(records[0]).toMatchObject({
      title: { plain: 'On Tides' },
      abstract: { plain: 'One. Two.' },
      date: { year: 1843 },
    });
  });

  function parse(...lines: string[]) {
    const source = new SourceText('a.ris', lines.join('\r\n'));
    const { records, diagnostics } = risFormat.parse(source);
    return {
      records: records.map(({ title, authors, date }) => [title.plain, authors.length, date?.year]),
      reported: diagnostics.map(({ name, place }) => {
        const { line, column } = source.positionAt(place?.offset ?? -1);
        return `${line}:${column} ${name}`;
      }),
    };
  }

  it('parts records at a blank line when the lines that end one and begin the next are missing', () => {
    const one = ['TY  - JOUR', 'AU  - Müller, Zoë', 'TI  - One', 'PY  - 2017'];
    const two = ['AU  - Berg, Anna', 'TI  - Two', 'PY  - 2016'];
    const three = ['TI  - Three', 'AU  - Curie, Marie', 'AU  - Curie, Pierre', 'ER  - '];
    expect(parse(...one, '', ...two, ' ', ...three)).toEqual({
      records: [
        ['One', 1, 2017],
        ['Two', 1, 2016],
        ['Three', 2, undefined],
      ],
      reported: ['7:7 second-title', '10:7 second-title'],
    });
  });

  it('names a second title where no blank line says that another record begins', () => {
    expect(parse('TY  - JOUR', '', 'TI  - One', 'AU  - A, B', 'TI  - Two', 'ER  - ')).toEqual({
      records: [['One', 1, undefined]],
      reported: ['5:7 second-title'],
    });
  });

  it('takes no title that stands below two tags, or twice alike, for a second one', () => {
    const titles = ['TI  - One', 'T1  - One: the whole', '', 'TI  - One', 'T2  - Journal', 'T2  - Series'];
    expect(parse('TY  - JOUR', ...titles, 'PY  - 2017', 'Y1  - 2017/01/02', 'ER  - ').reported).toEqual([
      '3:7 ignored-fields',
    ]);
  });
});
