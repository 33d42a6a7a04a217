import { describe, expect, it } from 'vitest';
import {
  describeCollection,
  describePaper,
  describeProfile,
  writeStructuredData,
} from '../../../src/citations/structured-data.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

const addresses = {
  paper: (slug: string) => `https://example.org/papers/${slug}/`,
  person: (slug: string) => (slug === 'hidden' ? undefined : `https://example.org/people/${slug}/`),
};

describe('structured data', () => {
  it('describes an article with its authors, identifiers and the issue it is part of', () => {
    const data = describePaper(
      examplePublication('a', [], {
        type: 'article-journal',
        authors: [
          { name: { family: 'Mori', given: 'Aiko' }, person: 'mori' },
          { name: { literal: 'Lake Consortium' }, person: 'hidden' },
        ],
        date: { year: 2021, month: 3 },
        venue: 'Journal of Ice',
        volume: '12',
        issue: '3',
        doi: '10.1000/ice',
      }),
      addresses,
    );
    expect(data).toMatchObject({
      '@type': 'ScholarlyArticle',
      datePublished: '2021-03',
      author: [
        { '@type': 'Person', url: 'https://example.org/people/mori/', familyName: 'Mori' },
        { '@type': 'Organization', name: 'Lake Consortium' },
      ],
      isPartOf: {
        '@type': 'PublicationIssue',
        isPartOf: {
          '@type': 'PublicationVolume',
          isPartOf: { '@type': 'Periodical', name: 'Journal of Ice' },
        },
      },
      identifier: [{ propertyID: 'DOI', value: '10.1000/ice' }],
      sameAs: ['https://doi.org/10.1000/ice'],
    });
    expect(JSON.stringify(data)).not.toContain('people/hidden');
  });

  it('describes a person with ORCID and other pages, each once', () => {
    const name = { family: 'Mori', given: 'Aiko' };
    const orcid = '0000-0002-1825-0097';
    const data = describeProfile(
      { name, slug: 'mori', orcid, links: [`https://orcid.org/${orcid}`, 'https://example.com/mori'] },
      addresses,
    );
    expect(data).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', sameAs: [`https://orcid.org/${orcid}`, 'https://example.com/mori'] },
    });
  });

  it('counts all publications of a list and names the first hundred', () => {
    const many = Array.from({ length: 150 }, (_, at) => examplePublication(`p${at}`, []));
    const { mainEntity } = describeCollection(
      { title: 'All', description: 'All of them', url: 'https://example.org/' },
      many,
      addresses,
    ) as { mainEntity?: { numberOfItems: number; itemListElement: unknown[] } };
    expect(mainEntity?.numberOfItems).toBe(150);
    expect(mainEntity?.itemListElement).toHaveLength(100);
  });

  it('cannot end the script that it stands in', () => {
    const data = describePaper(
      examplePublication('a', [], { title: exampleText('</script><!--<script>') }),
      addresses,
    );
    const written = writeStructuredData(data);
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual(data);
  });
});
