import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citationFiles,
  citationFormats,
  type CitationFormat,
} from '../../../src/citations/citation-files.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import type { PublicationRecord } from '../../../src/documents/record.ts';
import { documentFormatOf } from '../../../src/documents/registry.ts';
import { standardizeRecord } from '../../../src/documents/standardize-record.ts';
import type { Publication, PublicationType } from '../../../src/publications/publication.ts';
import { arbitraryPublication } from '../../support/arbitrary-publication.ts';

/** What a format has no word for, and reads back as the nearest that it has. */
const readAs: Record<CitationFormat, Partial<Record<PublicationType, PublicationType>>> = {
  bib: {
    'article-magazine': 'article-journal',
    'article-newspaper': 'article-journal',
    article: 'document',
    'entry-encyclopedia': 'chapter',
    standard: 'document',
    speech: 'document',
    'post-weblog': 'webpage',
  },
  ris: { article: 'manuscript' },
  json: {},
};

function readBack(text: string, format: CitationFormat): PublicationRecord[] {
  const { records, diagnostics } = documentFormatOf(`a.${format}`)!.parse(
    new SourceText(`a.${format}`, text),
  );
  expect(diagnostics.map(({ name, message }) => `${name}: ${message}`)).toEqual([]);
  return records;
}

/** What a reference says, without where it stood and how its title was spelled. */
function citedFacts({ place: _, key, title, links: __, ...facts }: PublicationRecord): unknown {
  return { ...facts, key, title: title.plain };
}

/** The record that a document with exactly this publication would give. */
function toRecord(publication: Publication, format: CitationFormat): PublicationRecord {
  const { citationKey, slug: _, order: __, selected: ___, authors, ...facts } = publication;
  const record = {
    ...facts,
    key: citationKey,
    authors: authors.map(({ name }) => name),
    place: new SourceText('a', '').placeAt(0),
  } as PublicationRecord;
  return standardizeRecord({ ...record, type: readAs[format][record.type] ?? record.type });
}

/** The same without what the format has no place for. */
function withoutWordless(publication: Publication, format: CitationFormat): Publication {
  const { issue, number, event, genre, status, venue: anyVenue, ...rest } = publication;
  const venue = format === 'ris' && publication.type === 'collection' ? undefined : anyVenue;
  const isArticle = publication.type.startsWith('article-');
  const isSerial =
    isArticle || (format === 'bib' && /^(?:article|standard|speech|document)$/.test(publication.type));
  return {
    ...rest,
    ...(format === 'json'
      ? { ...(issue && { issue }), ...(number && { number }) }
      : isSerial
        ? (issue ?? number) && { issue: issue ?? number }
        : (number ?? issue) && { number: number ?? issue }),
    ...(event && (format !== 'ris' || (venue && venue !== event)) && { event }),
    ...(genre && { genre }),
    ...(status && format !== 'ris' && { status }),
    ...(venue && { venue }),
  } as Publication;
}

describe.each(citationFormats)('a citation written as .%s', (format) => {
  it('is read back as the publication it was', () => {
    fc.assert(
      fc.property(arbitraryPublication, (any) => {
        // Titles of all documents are read as LaTeX, where braces group: as plain text they cannot be told from it.
        fc.pre(format === 'bib' || !any.title.plain.includes('{'));
        const publication = withoutWordless(any, format);
        const [record, ...more] = readBack(citationFiles[format].write([publication]), format);
        expect(more).toEqual([]);
        expect(citedFacts(record!)).toEqual(citedFacts(toRecord(publication, format)));
      }),
      { numRuns: 200 },
    );
  });

  it('stands among its neighbours in order, parted by the only blank lines', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPublication, { minLength: 1, maxLength: 5 }), (publications) => {
        const text = citationFiles[format].write(publications);
        expect(text.endsWith('\n')).toBe(true);
        const parts = format === 'json' ? (JSON.parse(text) as unknown[]) : text.trim().split(/\n\n+/);
        expect(parts).toHaveLength(publications.length);
      }),
      { numRuns: 50 },
    );
  });

  it('never tells what concerns the site alone', () => {
    const text = { latex: 'private', plain: 'private', html: 'private', addresses: [] };
    const [sample] = fc.sample(arbitraryPublication, 1) as [Publication];
    const written = citationFiles[format].write([
      {
        ...sample,
        abstract: text,
        note: text,
        award: 'private',
        keywords: ['private'],
        preview: 'private',
        abbr: 'private',
      },
    ]);
    expect(written).not.toContain('private');
  });
});
