import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedMetadata, pdfBesidePage } from '../../../src/citations/embedded-metadata.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import { arbitraryPublication } from '../../support/arbitrary-publication.ts';
import { examplePublication } from '../../support/example-publication.ts';

const page = 'https://example.org/papers/a/';

function tagsOf(facts: Partial<Publication>): Record<string, string[]> {
  const tags: Record<string, string[]> = {};
  for (const { name, content } of embeddedMetadata(examplePublication('a', [], facts), { page }))
    (tags[name] ??= []).push(content);
  return tags;
}

describe('the tags of a paper’s page', () => {
  it('name each author in a tag of its own, family name first, particle and suffix kept', () => {
    const names = [
      { family: 'Berg', given: 'Jan', particle: 'van der', suffix: 'Jr.' },
      { literal: 'Lake Consortium' },
    ];
    expect(tagsOf({ authors: names.map((name) => ({ name, person: 'a' })) })['citation_author']).toEqual([
      'van der Berg, Jan, Jr.',
      'Lake Consortium',
    ]);
  });

  it('name the first thousand authors of a collaboration', () => {
    const authors = Array.from({ length: 3000 }, (_, at) => ({
      name: { family: `Member${at}` },
      person: 'm',
    }));
    const tags = tagsOf({ authors });
    expect(tags['citation_author']).toHaveLength(1000);
    expect(tags['DC.creator']).toHaveLength(300);
  });

  it('give a day or a year, never a month alone, and no date when none is known', () => {
    expect(tagsOf({ date: { year: 2025, month: 2, day: 7 } })['citation_publication_date']).toEqual([
      '2025/02/07',
    ]);
    expect(tagsOf({ date: { year: 2025, month: 2 } })['citation_publication_date']).toEqual(['2025']);
    expect(tagsOf({})['citation_publication_date']).toBeUndefined();
  });

  it('say that a preprint is one, and name nothing that would make something else of it', () => {
    const tags = tagsOf({ type: 'article', arxiv: '2502.19613', venue: 'arXiv', publisher: 'Cornell' });
    expect(tags['DC.type']).toEqual(['preprint']);
    expect(
      Object.keys(tags).filter((name) => /journal|conference|inbook|publisher|institution/.test(name)),
    ).toEqual([]);
  });

  it('name a conference without making a chapter of its paper', () => {
    const tags = tagsOf({ type: 'paper-conference', venue: 'ICML', pages: '7–15' });
    expect(tags['citation_conference_title']).toEqual(['ICML']);
    expect(tags['citation_inbook_title']).toBeUndefined();
    expect([tags['citation_firstpage'], tags['citation_lastpage']]).toEqual([['7'], ['15']]);
  });

  it('name each ISSN of a journal in a tag of its own', () => {
    const tags = embeddedMetadata(examplePublication('a', [], { issn: '0004-6361, 1432-0746' }), { page });
    expect(tags.filter(({ name }) => name === 'citation_issn').map(({ content }) => content)).toEqual([
      '0004-6361',
      '1432-0746',
    ]);
  });

  it('are never empty, whatever the publication', () => {
    fc.assert(
      fc.property(arbitraryPublication, (publication) => {
        for (const { name, content } of embeddedMetadata(publication, { page }))
          expect([name.trim(), content.trim()]).not.toContain('');
      }),
      { numRuns: 100 },
    );
  });

  it('name a PDF only when it stands beside the page', () => {
    expect(pdfBesidePage(['https://example.org/a.pdf', `${page}paper.pdf`], page)).toBe(`${page}paper.pdf`);
    expect(
      pdfBesidePage(['https://elsewhere.org/papers/a/paper.pdf', `${page}code.zip`], page),
    ).toBeUndefined();
  });
});
