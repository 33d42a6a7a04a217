import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { matchDetails } from '../../../src/bibliography/match-details.ts';
import { formatDiagnostic, sortDiagnostics } from '../../../src/diagnostics/report.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { parseDetails } from '../../../src/documents/details/parse-details.ts';
import type { PublicationDetails, PublicationRecord } from '../../../src/documents/record.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/details/', import.meta.url));

/** A record for each line of a document, the first of them with a date, a venue and a DOI. */
function recordsOf(source: SourceText): PublicationRecord[] {
  return [...source.text.matchAll(/.+/g)].map(({ 0: title, index }) => ({
    place: source.placeAt(index, title.length),
    type: 'article',
    title: { latex: title, plain: title, html: title, addresses: [] },
    authors: [],
    links: [{ label: 'PDF', url: 'https://example.org/own.pdf' }],
    ...(index === 0 && { date: { year: 1842 }, venue: 'Bibliothèque', doi: '10.1000/182' }),
  }));
}

function match(titles: string, yaml: string, fileName = 'papers.details.yaml') {
  const records = recordsOf(new SourceText('papers.txt', titles));
  const { details } = parseDetails(new SourceText(fileName, yaml));
  const { records: merged, diagnostics } = matchDetails(records, details);
  return { merged, names: diagnostics.map(({ name }) => name) };
}

describe('matchDetails', () => {
  it('reports a file that none of its entries belongs to once', () => {
    expect(
      match('One', '- title: Two\n  arxiv: 2502.07460\n- title: Three\n  arxiv: 2502.07461\n').names,
    ).toEqual(['stray-details']);
    expect(match('One', '- title: Two\n  arxiv: 2502.07460\n').names).toEqual(['unmatched-details']);
  });

  it('finds a title whatever its capitals, accents and punctuation', () => {
    const { merged, names } = match(
      'Other\nŁukasiewicz’s Notation — Revisited',
      '- title: "LUKASIEWICZ\'S notation: revisited"\n  arxiv: 2502.07460\n',
    );
    expect(names).toEqual([]);
    expect(merged.map(({ arxiv }) => arxiv)).toEqual([undefined, '2502.07460']);
  });

  it.each(['ada1843', '10.1000/AB', 'https://doi.org/10.1000/ab', 'arXiv:2001.00001'])(
    'finds a publication by the identifier %s',
    (identifier) => {
      const records = recordsOf(new SourceText('papers.txt', 'One\nTwo'));
      Object.assign(records[1] as PublicationRecord, {
        key: 'ada1843',
        doi: '10.1000/ab',
        arxiv: '2001.00001v2',
      });
      const { details } = parseDetails(
        new SourceText('d.yaml', `- title: "${identifier}"\n  volume: 12\n  keywords: a, b\n`),
      );
      expect(matchDetails(records, details)).toMatchObject({
        records: [{}, { volume: '12', keywords: ['a', 'b'] }],
        diagnostics: [],
      });
    },
  );

  it('finds a title written as LaTeX source', () => {
    const records = recordsOf(new SourceText('papers.txt', 'x\nSorting in $\\mathcal{O}(n)$'));
    (records[1] as PublicationRecord).title.plain = 'Sorting in 𝒪(n)';
    const { details } = parseDetails(
      new SourceText('d.yaml', '- title: Sorting in $\\mathcal{O}(n)$\n  date: 2025\n'),
    );
    expect(matchDetails(records, details).records[1]?.date).toEqual({ year: 2025 });
  });

  it('tells titles apart that are signs alone', () => {
    const { merged } = match('x\n…\n∅', '- title: ∅\n  date: 2025\n');
    expect(merged.map(({ date }) => date?.year)).toEqual([1842, undefined, 2025]);
  });

  it('gives records in their order, and leaves those alone that it was given', () => {
    const records = recordsOf(new SourceText('papers.txt', 'A\nB\nC'));
    const before = structuredClone(records.map(({ place: _, ...facts }) => facts));
    const { details } = parseDetails(new SourceText('d.yaml', '- title: C\n  date: 2025\n'));
    const merged = matchDetails(records, details).records;
    expect(merged.map(({ title }) => title.plain)).toEqual(['A', 'B', 'C']);
    expect(records.map(({ place: _, ...facts }) => facts)).toEqual(before);
  });

  it('uses the same of two entries in whatever order the documents come', () => {
    const records = recordsOf(new SourceText('papers.txt', 'x\nA'));
    const [first, second] = ['a', 'b'].map((name): PublicationDetails => {
      const yaml = `- title: A\n  venue: Venue ${name}\n`;
      return parseDetails(new SourceText(`${name}.details.yaml`, yaml)).details[0] as PublicationDetails;
    }) as [PublicationDetails, PublicationDetails];
    for (const details of [
      [first, second],
      [second, first],
    ]) {
      expect(matchDetails(records, details).records[1]?.venue).toBe('Venue a');
    }
  });

  it.each(readdirSync(fixtures).filter((file) => file.endsWith('.yaml')))('reports: %s', async (file) => {
    const records = recordsOf(
      new SourceText('content/papers.txt', readFileSync(`${fixtures}publications.txt`, 'utf8')),
    );
    const source = new SourceText('content/papers.details.yaml', readFileSync(fixtures + file, 'utf8'));
    const { details, diagnostics } = parseDetails(source);
    const found = [...diagnostics, ...matchDetails(records, details).diagnostics];
    const report = sortDiagnostics(found).map(formatDiagnostic);
    await expect(`${report.join('\n\n')}\n`).toMatchFileSnapshot(
      fixtures + file.replace('.details.yaml', '.txt'),
    );
  });
});
