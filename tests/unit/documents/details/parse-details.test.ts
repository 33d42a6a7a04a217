import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { parseDetails } from '../../../../src/documents/details/parse-details.ts';

function parse(text: string) {
  return parseDetails(new SourceText('content/papers.details.yaml', text));
}

describe('parseDetails', () => {
  it('reads every key of an entry', () => {
    const { details, diagnostics } = parse(
      [
        '- title: "On Engines: A Sketch"',
        '  date: 1843-08',
        '  type: article-journal',
        '  venue: Scientific Memoirs',
        '  doi: https://doi.org/10.1000/182',
        '  arxiv: 2502.07460',
        '  links:',
        '    Slides: https://example.org/talk.pdf',
        '    Code: https://github.com/ada/engine',
        '  award: Best Paper Award',
        '  selected: true',
        '  note: With $n$ notes.',
      ].join('\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(details).toMatchObject([
      {
        title: 'On Engines: A Sketch',
        date: { year: 1843, month: 8 },
        type: 'article-journal',
        venue: 'Scientific Memoirs',
        doi: '10.1000/182',
        arxiv: '2502.07460',
        links: [
          { label: 'Slides', url: 'https://example.org/talk.pdf' },
          { label: 'Code', url: 'https://github.com/ada/engine' },
        ],
        award: 'Best Paper Award',
        selected: true,
        note: { latex: 'With $n$ notes.' },
      },
    ]);
  });

  it('reads a path as that of a file in public/, and no address without https:// as one', () => {
    const links = (address: string) => parse(`- title: A\n  links: { PDF: "${address}" }`).details[0]?.links;
    for (const path of ['talks/tides 1.pdf', '/talks/tides 1.pdf', 'public/talks/tides 1.pdf'])
      expect(links(path)).toEqual([{ label: 'PDF', url: '/talks/tides 1.pdf' }]);
    for (const other of ['example.org/tides.pdf', '../tides.pdf', 'ftp://example.org/a.pdf', 'tides'])
      expect(links(other)).toEqual([]);
  });

  it('leaves out what an entry does not say', () => {
    const [entry] = parse('- title: A\n  date:\n').details;
    expect(Object.keys(entry ?? {}).sort()).toEqual(['links', 'place', 'placeOf', 'title']);
  });

  it('stands an entry where its title stands', () => {
    const source = new SourceText('papers.details.yaml', '\uFEFF- date: 1843\r\n  title: A\r\n');
    const { place } = parseDetails(source).details[0] ?? {};
    expect(source.positionAt(place?.offset ?? 0)).toEqual({ line: 2, column: 10 });
  });

  it('says where the LaTeX of a note cannot be read', () => {
    const source = new SourceText(
      'papers.details.yaml',
      '- title: A\n  note: "See \\\\foo{x}."\n- title: B\n  note: See \\foo{x}.\n',
    );
    const { details, diagnostics } = parseDetails(source);
    expect(details.map(({ note }) => note?.latex)).toEqual(['See \\foo{x}.', 'See \\foo{x}.']);
    expect(diagnostics.map(({ name, place }) => [name, source.positionAt(place?.offset ?? 0)])).toEqual([
      ['unknown-macro', { line: 2, column: 15 }],
      ['unknown-macro', { line: 4, column: 13 }],
    ]);
  });

  it('finds nothing in an empty file', () => {
    expect(parse('# nothing yet\n')).toEqual({ details: [], diagnostics: [] });
  });

  it('gives the entries beside a broken one', () => {
    const { details, diagnostics } = parse('- title: A\n- title: B: c\n- {}\n- title: D\n  x: y\n');
    expect(details.map(({ title }) => title)).toEqual(['A', 'B: c', 'D']);
    expect(diagnostics.map(({ name }) => name)).toEqual(['yaml-syntax', 'missing-key', 'unknown-key']);
  });

  function report(...lines: string[]): string[] {
    const source = new SourceText('papers.details.yaml', lines.join('\r\n'));
    return parseDetails(source).diagnostics.map(({ message, place }) => {
      const { line, column } = source.positionAt(place?.offset ?? -1);
      return `${line}:${column} ${message}`;
    });
  }

  it('names a tab, and not the sound entries below it', () => {
    const tab = 'This line is indented with a tab.';
    const tabbed = ['- title: A', '\tvenue: X', '- title: B', '  date: 2022-06'];
    expect(report(...tabbed)).toEqual([`2:1 ${tab}`]);
    expect(report(...tabbed, '\tvenue: X', '- title: C')).toEqual([`2:1 ${tab}`, `5:1 ${tab}`]);
  });

  it('names an entry whose dash lacks its space where it stands, once', () => {
    const dash = 'A space is missing behind the dash that begins an entry.';
    expect(report('- title: A', '  venue: X', '-title: B', '  date: 2022-06')).toEqual([`3:1 ${dash}`]);
    expect(report('- title: A', '-title: B', '- title: C', '-title: D')).toEqual([
      `2:1 ${dash}`,
      `4:1 ${dash}`,
    ]);
    expect(report('-title: A', '  venue: X')).toEqual([`1:1 ${dash}`]);
    expect(report('- title: A', ' -title: B', '  date: 2022-06')).toEqual([`2:2 ${dash}`]);
  });

  it('names what the library finds amiss where no layout explains it', () => {
    expect(report('- title: A', '"x"')).toHaveLength(1);
  });

  it('has every entry that is written, whatever its title', () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(title), (titles) => {
        const { details } = parse(JSON.stringify(titles.map((text) => ({ title: text }))));
        expect(details.map((entry) => entry.title)).toEqual(
          titles.map((text) => text.normalize('NFC').trim()),
        );
      }),
    );
  });

  it('never throws', () => {
    const line = fc.tuple(
      fc.constantFrom('- title: ', '  date: ', '  note: ', '  doi: ', '  links: ', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { details } = parse(lines.map((parts) => parts.join('')).join('\n'));
        for (const { title } of details) expect(title).not.toBe('');
      }),
    );
  });
});
