import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../src/bibliography/merge-records.ts';
import type { PublicationRecord } from '../../../src/documents/record.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { makeRecord } from '../../support/make-record.ts';

const listing = new SourceText('content/a.txt', '');
const bibtex = new SourceText('content/b.bib', '');
const inDocument = (
  source: SourceText,
  offset: number,
  facts: Partial<PublicationRecord>,
  title = 'On Engines',
) => makeRecord(title, ['Lovelace, Ada', 'Babbage, Charles'], { ...facts, place: source.placeAt(offset) });
const journal = { type: 'article-journal', venue: 'Journal of Engines', date: { year: 2021 } } as const;
const conference = { type: 'paper-conference', venue: 'Engine Days', date: { year: 2020 } } as const;
const namesOf = ({ diagnostics }: ReturnType<typeof mergeRecords>) => diagnostics.map(({ name }) => name);

describe('mergeRecords', () => {
  it('makes one publication of a listing’s and a .bib’s record, with what each has', () => {
    const result = mergeRecords([
      inDocument(listing, 0, { arxiv: '2001.00001' }),
      inDocument(bibtex, 0, { ...journal, key: 'ada', doi: '10.1000/1' }, 'On {Engines}'),
    ]);
    expect(result.records).toMatchObject([
      {
        type: 'article-journal',
        key: 'ada',
        venue: 'Journal of Engines',
        doi: '10.1000/1',
        arxiv: '2001.00001',
      },
    ]);
    expect(namesOf(result)).toEqual([]);
  });

  it('reports nearly the same title of one author and year in one document, but not parts of a series', () => {
    const [first, second] = ['On the Engines of Differences', 'On the Engine of Differences'];
    const near = [inDocument(bibtex, 1, journal, first), inDocument(bibtex, 2, journal, second)];
    expect(namesOf(mergeRecords(near))).toEqual(['unjoined-title']);
    const series = ['I', 'II', '3'].map((part, at) =>
      inDocument(bibtex, at, journal, `On the Engines of Differences, Part ${part}`),
    );
    expect(namesOf(mergeRecords(series))).toEqual([]);
  });

  it('makes one of a preprint and its published version in one document, with both links', () => {
    const preprint = { arxiv: '2001.00001v2', date: { year: 2020 }, doi: '10.1101/1', venue: 'bioRxiv' };
    const result = mergeRecords([
      inDocument(bibtex, 1, preprint),
      inDocument(bibtex, 2, { ...journal, doi: '10.1000/1' }),
    ]);
    expect(result.records).toMatchObject([
      {
        type: 'article-journal',
        venue: 'Journal of Engines',
        date: { year: 2021 },
        doi: '10.1000/1',
        arxiv: '2001.00001v2',
        links: [{ label: 'Preprint', url: 'https://doi.org/10.1101/1' }],
      },
    ]);
    expect(namesOf(result)).toEqual([]);
  });

  it('joins by DOI whatever its case, though the titles differ a little', () => {
    const result = mergeRecords([
      inDocument(listing, 0, { doi: '10.1000/AB' }, 'On Engines: A Sketch'),
      inDocument(bibtex, 0, { ...journal, doi: '10.1000/ab' }, 'On Engines: A Sketch, Part 1'),
    ]);
    expect(result.records).toHaveLength(1);
  });

  it('reports one identifier under two titles, and joins nothing', () => {
    const result = mergeRecords([
      inDocument(listing, 0, { doi: '10.1000/ab' }, 'Quantum Chemistry of Water'),
      inDocument(bibtex, 0, { ...journal, doi: '10.1000/ab' }),
    ]);
    expect(result.records).toHaveLength(2);
    expect(namesOf(result)).toEqual(['unjoined-identifier']);
  });

  it.each([
    ['authors', { authors: [{ family: 'Lovelace' }, { family: 'Noether' }, { family: 'Somerville' }] }],
    ['years', { date: { year: 1999 } }],
    ['identifiers', { doi: '10.1000/2' }],
    ['types', { ...conference, date: { year: 2021 } }],
  ])('reports records whose %s differ, and joins nothing', (what, facts) => {
    const result = mergeRecords([
      inDocument(bibtex, 0, { ...journal, doi: '10.1000/1' }),
      inDocument(new SourceText('content/c.ris', ''), 0, { ...journal, ...facts }),
    ]);
    expect(result.records).toHaveLength(2);
    expect(result.diagnostics[0]?.message).toContain(`their ${what} differ`);
  });

  it('lets works of other people have the same title', () => {
    const result = mergeRecords([
      inDocument(bibtex, 0, journal),
      inDocument(listing, 0, { authors: [{ family: 'Noether', given: 'Emmy' }] }),
    ]);
    expect(result.records).toHaveLength(2);
    expect(result.diagnostics).toEqual([]);
  });

  it('does not guess which of two publications a third record is', () => {
    const result = mergeRecords([
      inDocument(bibtex, 1, journal),
      inDocument(bibtex, 2, conference),
      inDocument(new SourceText('content/c.txt', ''), 0, {}),
    ]);
    expect(result.records).toHaveLength(3);
    expect(namesOf(result)).toContain('ambiguous-record');
  });

  it('keeps namesakes of one document apart', () => {
    const result = mergeRecords([inDocument(bibtex, 1, journal), inDocument(bibtex, 2, journal)]);
    expect(result.records).toHaveLength(2);
    expect(namesOf(result)).toEqual([]);
  });

  it('reports what two records of a publication say differently, at the one that is not used', () => {
    const result = mergeRecords([
      inDocument(new SourceText('content/c.ris', ''), 0, { ...journal, date: { year: 2022 }, volume: '3' }),
      inDocument(bibtex, 0, { ...journal, pages: '1–9' }),
    ]);
    expect(result.records).toMatchObject([{ date: { year: 2021 }, volume: '3', pages: '1–9' }]);
    expect(result.diagnostics).toMatchObject([
      { name: 'contradicting-records', place: { source: { name: 'content/c.ris' } } },
    ]);
  });

  it('names titles that are nearly the same', () => {
    const result = mergeRecords([
      inDocument(bibtex, 0, journal, 'On the Theory of Difference Engines'),
      inDocument(new SourceText('content/c.ris', ''), 0, journal, 'On the Theory of Diference Engines'),
    ]);
    expect(namesOf(result)).toEqual(['unjoined-title']);
  });

  it('gives the same whatever the order of the records', () => {
    const records = [
      inDocument(listing, 0, {}),
      inDocument(bibtex, 1, journal),
      inDocument(bibtex, 2, { arxiv: '2001.00001' }),
    ];
    expect(mergeRecords(records.toReversed())).toEqual(mergeRecords(records));
  });
});
