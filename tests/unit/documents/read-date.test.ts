import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { bibtexFormat } from '../../../src/documents/bibtex/bibtex-format.ts';
import { cslFormat } from '../../../src/documents/csl/csl-format.ts';
import { findImpossiblePart, readDateText } from '../../../src/documents/read-date.ts';
import type { DocumentFormat } from '../../../src/documents/record.ts';
import { risFormat } from '../../../src/documents/ris/ris-format.ts';

describe('findImpossiblePart', () => {
  it.each(['20/2020', '22/2020', '2015/13/45', '2020-13-13', '2020-13', '2020-22-01', '2020-60'])(
    'finds no month in %s, of which the year is read',
    (text) => {
      expect(findImpossiblePart(text)).toBe('month');
      expect(Object.keys(readDateText(text) ?? {})).toEqual(['year']);
    },
  );

  it.each(['2015-02-29', '2015/04/31', '2015-12-45', '31 February 2015', 'June 31, 2015', '1900-02-29'])(
    'finds no day in %s, of which the month is read',
    (text) => {
      expect(findImpossiblePart(text)).toBe('day');
      expect(Object.keys(readDateText(text) ?? {})).toEqual(['year', 'month']);
    },
  );

  it.each([
    '2015',
    'c. 2015',
    '2015///',
    '2015///Spring',
    '2015/03//Spring',
    '2015/03/14/',
    '2015-03',
    '2015-00-00',
    '2015-03-14T10:00',
    '2016-02-29',
    '2015-03-14/2015-04-02',
    '2015/2016',
    '2015–2016',
    '2015/',
    '2015-21',
    '2015-24/2016-21',
    '2015/16',
    '1999/00',
    '31 March 2015',
    'March 14, 2015',
    'Fall 2015',
    'Issue 45, 2015',
    'in press',
  ])('takes nothing in %s for one', (text) => {
    expect(findImpossiblePart(text)).toBeUndefined();
  });
});

describe('a date whose month or day is none is published without it and named', () => {
  function read(format: DocumentFormat, text: string) {
    const source = new SourceText('a', text);
    const { records, diagnostics } = format.parse(source);
    const reported = diagnostics.map(({ name, message, place }) => {
      const { line, column } = source.positionAt(place?.offset ?? -1);
      return `${line}:${column} ${name} ${message.slice(0, message.indexOf('”') + 1)}`;
    });
    return { dates: records.map(({ date }) => date), reported };
  }

  it('in RIS, when it is the one that is used', () => {
    const ris = (...dates: string[]): string => ['TY  - JOUR', 'TI  - One', ...dates, 'ER  - '].join('\n');
    expect(read(risFormat, ris('PY  - 20/2020'))).toEqual({
      dates: [{ year: 2020 }],
      reported: ['3:7 unreadable-month “20/2020”'],
    });
    expect(read(risFormat, ris('PY  - 2015', 'DA  - 2015/13/45'))).toEqual({
      dates: [{ year: 2015 }],
      reported: ['4:7 unreadable-month “2015/13/45”'],
    });
    expect(read(risFormat, ris('PY  - 20/2020', 'DA  - 2020/05/03'))).toEqual({
      dates: [{ year: 2020, month: 5, day: 3 }],
      reported: [],
    });
    expect(read(risFormat, ris('PY  - 2015', 'DA  - 2015/02/31'))).toEqual({
      dates: [{ year: 2015, month: 2 }],
      reported: ['4:7 unreadable-day “2015/02/31”'],
    });
  });

  it('in BibTeX, once, and not where another field tells the month', () => {
    const bib = (fields: string): string => `@misc{a, title = {One},\n${fields}}`;
    for (const fields of ['date = {2020-13-13}', 'date = {2020-13-13}, month = may'])
      expect(read(bibtexFormat, bib(fields))).toEqual({
        dates: [{ year: 2020 }],
        reported: ['2:9 unreadable-month “2020-13-13”'],
      });
    expect(read(bibtexFormat, bib('year = {2020-13}, month = may'))).toEqual({
      dates: [{ year: 2020, month: 5 }],
      reported: [],
    });
    for (const [fields, column, text] of [
      ['date = {2020-02-31}', 9, '2020-02-31'],
      ['date = {2020-02-31}, month = may, day = 3', 9, '2020-02-31'],
      ['year = 2020, month = feb, day = {31}', 34, '31'],
      ['year = 2020, month = feb, day = {first}', 34, 'first'],
      ['year = 2020, month = {feb 31}', 23, 'feb 31'],
    ] as const)
      expect(read(bibtexFormat, bib(fields))).toEqual({
        dates: [{ year: 2020, month: 2 }],
        reported: [`2:${column} unreadable-day “${text}”`],
      });
    for (const fields of [
      'year = 2020, month = feb',
      'year = 2020, month = 2',
      'year = 2020, month = feb, day = {}',
    ])
      expect(read(bibtexFormat, bib(fields))).toEqual({ dates: [{ year: 2020, month: 2 }], reported: [] });
  });

  it('in CSL-JSON', () => {
    for (const [issued, date, reported] of [
      [{ raw: '2020-13-13' }, { year: 2020 }, ['unreadable-month “2020-13-13”']],
      [{ 'date-parts': [[2020, 13]] }, { year: 2020 }, ['unreadable-month “2020-13”']],
      [{ 'date-parts': [[2020, 2, 31]] }, { year: 2020, month: 2 }, ['unreadable-day “2020-2-31”']],
      [{ 'date-parts': [[2020, 2, 29]] }, { year: 2020, month: 2, day: 29 }, []],
      [{ 'date-parts': [[2020, 22]] }, { year: 2020 }, []],
      [{ 'date-parts': [[2020, null]] }, { year: 2020 }, []],
    ] as const) {
      const json = JSON.stringify([{ id: 'a', title: 'One', issued }]);
      const { dates, reported: all } = read(cslFormat, json);
      expect(dates).toEqual([date]);
      expect(all.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(reported);
    }
  });
});
