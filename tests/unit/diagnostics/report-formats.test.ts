import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../../src/diagnostics/report-formats.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';

const source = new SourceText('content/a, b.bib', '@misc{a}\n  100%\n');
const placed = diagnose('unreadable-field', { text: '100%' }, source.placeAt(11, 4));

describe('formatDiagnostics', () => {
  it('writes annotations that GitHub shows at the line', () => {
    expect(formatDiagnostics([placed], 'github')).toBe(
      '::warning file=content/a%2C b.bib,line=2,col=3,title=unreadable-field::“100%25” is no field and is left out.%0AWrite fields as name = {value}, and see whether a brace or quotation mark is missing before it.',
    );
  });

  it('writes an annotation without a place where there is none', () => {
    expect(formatDiagnostics([diagnose('no-publications', {})], 'github')).toMatch(
      /^::warning title=no-publications::The documents hold no publication\.%0A/,
    );
  });

  it('writes JSON with places that count from 1', () => {
    expect(JSON.parse(formatDiagnostics([placed], 'json'))).toMatchObject([
      {
        name: 'unreadable-field',
        severity: 'warning',
        file: 'content/a, b.bib',
        line: 2,
        column: 3,
        length: 4,
      },
    ]);
    expect(formatDiagnostics([], 'json')).toBe('[]');
  });

  it('writes text for people', () => {
    expect(formatDiagnostics([placed], 'text')).toContain(
      'content/a, b.bib:2:3  warning  unreadable-field  ',
    );
  });
});
