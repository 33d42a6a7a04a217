import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { bibtexFormat } from '../../../../src/documents/bibtex/bibtex-format.ts';

const parse = (text: string) => bibtexFormat.parse(new SourceText('content/papers.bib', text));
const readOne = (text: string) => {
  const { place: _, ...record } = parse(text).records[0]!;
  return record;
};

describe('bibtexFormat', () => {
  it('reads what owners write of a paper', () => {
    const record = readOne(String.raw`@inproceedings{xiong2025,
      abbr = {NeurIPS}, title = {{A {KL} View of $\alpha$}}, subtitle = {Part One},
      author = {Xiong, Wei and {The Group}}, booktitle = "Advances in " # {Neural Information},
      pages = {101--119}, year = 2025, month = feb, doi = {https://doi.org/10.1000/a\_b},
      eprint = {2502.19613}, archiveprefix = {arXiv}, code = {https://github.com/a/b},
      pdf = {paper.pdf}, preview = {paper.png}, selected = {true}, award = {Best Paper},
      keywords = {one, two}, note = {See \emph{there}.}, abstract = {Saves 90% of it.}, url = {https://example.org/~a\_b}
    }`);
    expect(record).toMatchObject({
      key: 'xiong2025',
      type: 'paper-conference',
      title: { plain: 'A KL View of α: Part One' },
      authors: [{ family: 'Xiong', given: 'Wei' }, { literal: 'The Group' }],
      venue: 'Advances in Neural Information',
      abbr: 'NeurIPS',
      pages: '101–119',
      date: { year: 2025, month: 2 },
      doi: '10.1000/a_b',
      arxiv: '2502.19613',
      keywords: ['one', 'two'],
      preview: 'paper.png',
      award: 'Best Paper',
      selected: true,
      note: { plain: 'See there.' },
      abstract: { plain: 'Saves 90% of it.' },
      links: [
        { label: 'PDF', url: '/paper.pdf' },
        { label: 'Code', url: 'https://github.com/a/b' },
        { label: 'example.org', url: 'https://example.org/~a_b' },
      ],
    });
  });

  it.each([
    ['journal = {arXiv preprint arXiv:2502.19613}'],
    ['journal = {CoRR}, volume = {abs/2502.19613}'],
    ['url = {https://arxiv.org/abs/2502.19613}'],
    ['doi = {10.48550/arXiv.2502.19613}'],
  ])('takes an article with %s for a preprint', (field) => {
    expect(readOne(`@article{a, title = {One}, ${field}}`)).toMatchObject({
      type: 'article',
      arxiv: '2502.19613',
      links: [],
    });
  });

  it('hands down what a parent says, and its title as the title of the book', () => {
    const record = readOne(
      '@inproceedings{a, title={One}, crossref={P}}\n@proceedings{p, title={The Meeting}, editor={Ada Lovelace}, year=1843}',
    );
    expect(record).toMatchObject({
      venue: 'The Meeting',
      date: { year: 1843 },
      editors: [{ family: 'Lovelace', given: 'Ada' }],
    });
  });

  it('hands down authors to a volume of theirs, unless it has its own', () => {
    const { records } = parse(
      '@book{a, title={One}, crossref=p}\n@book{b, title={Two}, author={Mary Ward}, crossref=p}\n@mvbook{p, title={All}, author={Ada Lovelace}}',
    );
    expect(records.map(({ authors }) => authors)).toEqual([
      [{ family: 'Lovelace', given: 'Ada' }],
      [{ family: 'Ward', given: 'Mary' }],
      [{ family: 'Lovelace', given: 'Ada' }],
    ]);
  });

  it('reads values in the curly quotation marks of word processors, commas and marks in them included', () => {
    expect(
      readOne(
        '@misc{a,\n title = “On “Tides”, Winds”,\n author = “Lovelace, Ada and Ward, Mary”,\n year = „1843“\n}',
      ),
    ).toMatchObject({
      title: { plain: 'On “Tides”, Winds' },
      authors: [
        { family: 'Lovelace', given: 'Ada' },
        { family: 'Ward', given: 'Mary' },
      ],
      date: { year: 1843 },
    });
  });

  it.each([
    ['url = {doi:<a href="https://doi.org/10.1000/tide.7">10.1000/tide.7</a>}'],
    ['type = {10.1000/tide.7}'],
  ])('finds the DOI in %s', (field) => {
    const record = readOne(`@article{a, title = {One}, journal = {Tides}, ${field}}`);
    expect(record).toMatchObject({ doi: '10.1000/tide.7', links: [] });
    expect(record.genre).toBeUndefined();
  });

  it.each([
    ['Cited by: 12; All Open Access, Gold Open Access'],
    ['arXiv:2502.19613 [cs]'],
    ['\\_eprint: https://example.org/1'],
  ])('leaves out the note %s, which a database wrote', (note) => {
    expect(readOne(`@article{a, title = {One}, note = {${note}}}`).note).toBeUndefined();
  });

  it('reads what ADS, INSPIRE and Scopus write in ways of their own', () => {
    const { records, diagnostics } = bibtexFormat.parse(
      new SourceText(
        'a.bib',
        String.raw`@ARTICLE{a, title = "{Moons}", journal = {\apj}, eid = {12}, pages = {12}, adsurl = {https://ui.adsabs.harvard.edu/abs/a}, adsnote = {x}}
@article{b, title = "Particles", author = "Aad, Georges and others", collaboration = "ATLAS, CMS Collaboration", journal = "Phys. Lett. B"}
@article{c, title = {Ice}, type = {Article}, source = {Scopus}, publication_stage = {Final}}`,
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(records).toMatchObject([
      { venue: 'The Astrophysical Journal', pages: '12' },
      {
        authors: [
          { family: 'Aad', given: 'Georges' },
          { literal: 'ATLAS Collaboration' },
          { literal: 'CMS Collaboration' },
        ],
        authorsIncomplete: true,
      },
      { type: 'article-journal' },
    ]);
    expect(records[2]).not.toHaveProperty('genre');
  });

  it('reads what kind of thesis it is however that is written', () => {
    const genres = ['{PhD} {Thesis}', 'Ph.D. dissertation', 'Masters thesis', 'Habilitation'].map((type) => {
      const entry = `@phdthesis{a, title = {On Tides}, type = {${type}}}`;
      return bibtexFormat.parse(new SourceText('a.bib', entry)).records[0]?.genre;
    });
    expect(genres).toEqual(['PhD thesis', 'PhD thesis', 'Master’s thesis', 'Habilitation']);
  });

  it('shows no macro that only lays out or sorts', () => {
    expect(
      readOne(
        '@book{a, title = {{\\noopsort{1}}Tides{\\emdash}Part \\kern-.1em Two \\foreignlanguage{german}{Flut}}}',
      ).title.plain,
    ).toBe('Tides—Part Two Flut');
  });

  it('keeps an entry that is written in the field of another', () => {
    const { records } = parse(
      '@article{a,\n title={One},\n bibtex={\n@article{a,\n title={One}}\n},\n year=2020\n}\n',
    );
    expect(records).toHaveLength(1);
    expect(records[0]?.date).toEqual({ year: 2020 });
  });

  it('does not give a part without a title that of the whole', () => {
    const { records, diagnostics } = parse(
      '@inproceedings{a, crossref={p}}\n@proceedings{p, title={The Meeting}, year=1843}',
    );
    expect(records.map(({ key }) => key)).toEqual(['p']);
    expect(diagnostics.map(({ name }) => name)).toEqual(['untitled-entry']);
  });

  it.each(['@article{m8 title={One}, year=2020}', '@article{m8\n  title={One},\n  year=2020}'])(
    'keeps the key and the fields of %j, which no comma parts',
    (text) => {
      const { records, diagnostics } = parse(text);
      expect(records).toMatchObject([{ key: 'm8', title: { plain: 'One' }, date: { year: 2020 } }]);
      expect(diagnostics).toMatchObject([
        { name: 'missing-comma', place: { offset: text.indexOf('title'), length: 5 } },
      ]);
    },
  );

  it.each(['@article{title={One}}', '@article{% title={Two},\n title={One}}', '@article{\n title={One}}'])(
    'finds no key in %j',
    (text) => {
      expect(parse(text).diagnostics.map(({ name }) => name)).not.toContain('missing-comma');
      expect(readOne(text).title.plain).toBe('One');
    },
  );

  it('publishes an entry that stands behind a value without an end', () => {
    const { records, diagnostics } = parse(
      '@article{a,\n title={One},\n note={\n@article{b,\n title={Two}\n}\n}\n',
    );
    expect(records.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(diagnostics.map(({ name }) => name)).toContain('unclosed-value');
  });

  it('publishes or names every entry, whatever is cut out of the document', () => {
    const entries = Array.from(
      { length: 6 },
      (_, at) =>
        `@article{key${at},\n  title = {Title ${at}},\n  author = "Ada Lovelace",\n  year = 18${40 + at}\n}\n`,
    );
    fc.assert(
      fc.property(fc.nat(5), fc.nat(90), fc.integer({ min: 1, max: 3 }), (at, from, count) => {
        const whole = entries[at] as string;
        const damaged = whole.slice(0, from + 1) + whole.slice(from + 1 + count);
        const { records, diagnostics } = parse(entries.with(at, damaged).join('\n'));
        const neighbours = records.filter(({ key }) => key !== `key${at}`).map(({ key }) => key);
        expect(neighbours).toEqual(
          expect.arrayContaining(entries.flatMap((_, i) => (i === at ? [] : [`key${i}`]))),
        );
        expect(records.length === entries.length || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    const token = fc.constantFrom(
      '@article{',
      '@string{',
      '}',
      '{',
      '"',
      ',',
      '=',
      '#',
      '\n',
      '%',
      '\\',
      'title',
      'a',
      ' and ',
      '@comment(',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(token, fc.string({ maxLength: 4 })), { maxLength: 40 }), (tokens) => {
        parse(tokens.join(''));
      }),
    );
  });
});
