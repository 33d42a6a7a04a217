import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, sortDiagnostics } from '../../../../src/diagnostics/report.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { parseSiteSettings } from '../../../../src/documents/settings/parse-site-settings.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/settings/', import.meta.url));

function parse(text: string) {
  return parseSiteSettings(new SourceText('content/site.yaml', text));
}

describe('parseSiteSettings', () => {
  it('has defaults for everything, with an empty document or none', () => {
    const settings = {
      links: [],
      accent: '#8c2d19',
      offline: true,
      people: {},
      show: { abstracts: true, selected: true, people: true, topics: true },
    };
    expect(parseSiteSettings(undefined)).toEqual({ settings, diagnostics: [] });
    expect(parse('')).toEqual({ settings, diagnostics: [] });
    expect(parse('# title: Publications\nshow:\n')).toEqual({ settings, diagnostics: [] });
  });

  it('reads every setting', () => {
    const { settings, diagnostics } = parse(
      [
        'title: Publications of Ada',
        'owner: Lovelace, Ada',
        'affiliation: 1815',
        'introduction: |',
        '  First line',
        '',
        '  Second paragraph',
        'description: Papers',
        'links: { GitHub: https://github.com/ada, E-mail: mailto:ada@example.org }',
        'accent: "#1F5673"',
        'address: https://example.org',
        'offline: off',
        'people: { minPapers: 3 }',
        'show: { abstracts: no, selected: off, people: false, topics: no }',
      ].join('\r\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(settings).toEqual({
      title: 'Publications of Ada',
      owner: 'Lovelace, Ada',
      affiliation: '1815',
      introduction: 'First line\n\nSecond paragraph',
      description: 'Papers',
      links: [
        { label: 'GitHub', url: 'https://github.com/ada' },
        { label: 'E-mail', url: 'mailto:ada@example.org' },
      ],
      accent: '#1F5673',
      address: 'https://example.org',
      offline: false,
      people: { minPapers: 3 },
      show: { abstracts: false, selected: false, people: false, topics: false },
    });
  });

  it('refuses addresses that run something', () => {
    const { settings, diagnostics } = parse('links: { A: "javascript:alert(1)", B: "data:text/html,x" }');
    expect(settings.links).toEqual([]);
    expect(diagnostics.map(({ name }) => name)).toEqual(['wrong-value', 'wrong-value']);
  });

  it('keeps the settings that can be read beside those that cannot', () => {
    const { settings } = parse('title: A: b\nowner: Ada\naccent: blue\nshow: { people: no, x: y }\n');
    expect(settings).toMatchObject({ owner: 'Ada', accent: '#8c2d19', show: { people: false } });
  });

  it('never throws, and always gives settings', () => {
    const line = fc.tuple(fc.constantFrom('title', 'links', 'show', 'accent', 'x'), fc.string());
    const document = fc
      .array(line)
      .map((lines) => lines.map(([key, value]) => `${key}: ${value}`).join('\n'));
    fc.assert(
      fc.property(document, (text) => {
        expect(parse(text).settings.accent).toMatch(/^#/);
      }),
    );
  });

  it.each(readdirSync(fixtures).filter((file) => file.endsWith('.yaml')))('reports: %s', async (file) => {
    const source = new SourceText('content/site.yaml', readFileSync(fixtures + file, 'utf8'));
    const report = sortDiagnostics(parseSiteSettings(source).diagnostics).map(formatDiagnostic);
    await expect(`${report.join('\n\n')}\n`).toMatchFileSnapshot(fixtures + file.replace('.yaml', '.txt'));
  });
});
