import { describe, expect, it } from 'vitest';
import { mergeDetails } from '../../../src/bibliography/merge-details.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import type { PublicationDetails, PublicationRecord } from '../../../src/documents/record.ts';

const title = { latex: 'On Engines', plain: 'On Engines', html: 'On Engines', addresses: [] };

function merge(recordFacts: Partial<PublicationRecord>, facts: Partial<PublicationDetails>) {
  const record: PublicationRecord = {
    place: new SourceText('papers.txt', 'On Engines').placeAt(0, 10),
    type: 'article',
    title,
    authors: [],
    links: [],
    ...recordFacts,
  };
  const place = new SourceText('papers.details.yaml', '- title: on engines').placeAt(9, 10);
  const { record: merged, diagnostics } = mergeDetails(record, {
    place,
    title: 'on engines',
    links: [],
    ...facts,
  });
  return { record, merged, messages: diagnostics.map(({ message }) => message) };
}

describe('mergeDetails', () => {
  it('keeps what the document says and adds what it does not', () => {
    const { record, merged, messages } = merge({ venue: 'Memoirs' }, { doi: '10.1000/182', selected: true });
    expect(merged).toEqual({ ...record, doi: '10.1000/182', selected: true });
    expect(messages).toEqual([]);
  });

  it('takes a paper of a listing for what its venue makes it, unless the details say what it is', () => {
    expect(merge({}, { venue: 'Memoirs' }).merged.type).toBe('article-journal');
    expect(merge({}, { venue: 'Proceedings of Engines' }).merged.type).toBe('paper-conference');
    expect(merge({}, { venue: 'Memoirs', type: 'chapter' }).merged.type).toBe('chapter');
    expect(merge({ type: 'book' }, { venue: 'Memoirs' }).merged.type).toBe('book');
  });

  it('lets the details win, and says what they contradict', () => {
    const { merged, messages } = merge(
      { venue: 'Memoirs', arxiv: '2502.00001' },
      { venue: 'Notes', arxiv: '2502.00002' },
    );
    expect(merged).toMatchObject({ venue: 'Notes', arxiv: '2502.00002' });
    expect(messages).toEqual([
      '“venue” is “Notes” here and “Memoirs” in the publication’s document (papers.txt:1). The details are used.',
      '“arxiv” is “2502.00002” here and “2502.00001” in the publication’s document (papers.txt:1). The details are used.',
    ]);
  });

  it.each([
    [{ year: 2025 }, { year: 2025, month: 2 }, { year: 2025, month: 2 }, 0],
    [{ year: 2025, month: 2, day: 3 }, { year: 2025, month: 2 }, { year: 2025, month: 2, day: 3 }, 0],
    [{ year: 2024 }, { year: 2025, month: 2 }, { year: 2025, month: 2 }, 1],
    [{ year: 2025, month: 3 }, { year: 2025, month: 2 }, { year: 2025, month: 2 }, 1],
  ])('makes of the dates %j and %j the date %j with %i warnings', (documentDate, date, merged, warnings) => {
    const result = merge({ date: documentDate }, { date });
    expect(result.merged.date).toEqual(merged);
    expect(result.messages).toHaveLength(warnings);
  });

  it('sees no contradiction in the case of a DOI or in the type', () => {
    const { merged, messages } = merge({ doi: '10.1000/ABC' }, { doi: '10.1000/abc', type: 'chapter' });
    expect(messages).toEqual([]);
    expect(merged.type).toBe('chapter');
  });

  it('puts the links of the details first', () => {
    const own = { label: 'PDF', url: 'https://example.org/a.pdf' };
    const added = { label: 'Code', url: 'https://example.org/code' };
    expect(merge({ links: [own] }, { links: [added] }).merged.links).toEqual([added, own]);
  });
});
