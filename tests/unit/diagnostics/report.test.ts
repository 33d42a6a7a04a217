import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import {
  foldFloods,
  formatDiagnostic,
  formatFlood,
  formatReport,
  sortDiagnostics,
  summarizeReport,
} from '../../../src/diagnostics/report.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';

const source = new SourceText('content/a.txt', 'first line\nthe second\tline, 张伟 and more\nthird');

describe('formatDiagnostic', () => {
  it('shows place, name, message, the lines around it, carets below what is meant, and the way out', () => {
    const offset = source.text.indexOf('张伟');
    expect(formatDiagnostic(diagnose('repeated-line', {}, source.placeAt(offset, 2)))).toMatchInlineSnapshot(`
      "content/a.txt:2:18  warning  repeated-line  This line repeats the one before and is left out.

        1 | first line
        2 | the second→line, 张伟 and more
          |                  ^^^^
        3 | third

      hint: Remove one of the two."
    `);
  });

  it('cuts a long line around the place', () => {
    const long = new SourceText('content/b.txt', `${'a '.repeat(500)}HERE${' z'.repeat(500)}`);
    const text = formatDiagnostic(diagnose('repeated-line', {}, long.placeAt(1000, 4)));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(110);
    const [shown, carets] = text.split('\n').slice(2, 4) as [string, string];
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('makes up no place where there is none', () => {
    expect(formatDiagnostic(diagnose('no-publications', {}))).toMatch(/^warning {2}no-publications {2}/);
  });

  it('survives every place, and shows characters that cannot be seen', () => {
    const odd = new SourceText('content/c.txt', '\u0000\uD800\u202Eevil\r\n\r\uFEFFend');
    for (let offset = 0; offset <= odd.text.length; offset++) {
      expect(formatDiagnostic(diagnose('repeated-line', {}, odd.placeAt(offset, 99)))).not.toMatch(
        /[\u0000-\u0009\u202E]/,
      );
    }
  });
});

describe('a report', () => {
  const late = diagnose('repeated-line', {}, source.placeAt(20, 1));
  const early = diagnose('missing-title', {}, source.placeAt(3, 1));
  const other = diagnose('repeated-line', {}, new SourceText('content/B.txt', 'x').placeAt(0, 1));

  it('is in the order of documents and places', () => {
    expect(sortDiagnostics([late, early, other])).toEqual([other, early, late]);
  });

  it('counts errors and warnings', () => {
    expect(summarizeReport([late, early, other])).toBe('1 error, 2 warnings');
    expect(formatReport([late, early])).toMatch(/\n\n1 error, 1 warning$/);
  });
});

describe('SourceText', () => {
  it('counts lines and columns from one, over every kind of line end', () => {
    const text = new SourceText('a', 'a\r\nbc\rd\n\ne');
    expect([...text.text].map((_, offset) => Object.values(text.positionAt(offset)).join(':'))).toEqual([
      '1:1',
      '1:2',
      '1:3',
      '2:1',
      '2:2',
      '2:3',
      '3:1',
      '3:2',
      '4:1',
      '5:1',
    ]);
    expect([1, 2, 3, 4, 5, 6].map((line) => text.lineText(line))).toEqual([
      'a',
      'bc',
      'd',
      '',
      'e',
      undefined,
    ]);
  });
});

describe('foldFloods', () => {
  const repeated = (count: number) =>
    Array.from({ length: count }, (_, at) => diagnose('repeated-line', {}, source.placeAt(at % 10, 1)));

  it('shows the first of thousands of one kind, says how many more there are, and how to see them', () => {
    const other = diagnose('no-publications', {});
    const { shown, floods } = foldFloods([...repeated(4999), other]);
    expect(shown).toEqual([...repeated(10), other]);
    expect(floods.map(formatFlood)).toEqual([
      'warning  repeated-line  4,989 more of this kind are not shown.\nhint: `npm run validate -- --all` shows each of them.',
    ]);
  });

  it('leaves alone what a person can read', () => {
    expect(foldFloods(repeated(20))).toEqual({ shown: repeated(20), floods: [] });
  });
});
