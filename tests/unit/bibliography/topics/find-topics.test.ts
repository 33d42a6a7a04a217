import { describe, expect, it } from 'vitest';
import { findTopics } from '../../../../src/bibliography/topics/find-topics.ts';
import type { Publication } from '../../../../src/publications/publication.ts';
import { examplePublication, exampleText } from '../../../support/example-publication.ts';

function paper(slug: string, title: string, abstract?: string, keywords?: string[]): Publication {
  return examplePublication(slug, ['someone'], {
    title: exampleText(title),
    ...(abstract !== undefined && { abstract: exampleText(abstract) }),
    ...(keywords && { keywords }),
  });
}

function labels(publications: Publication[], slug: string): string[] {
  return (findTopics(publications).byPublication.get(slug) ?? []).map(({ label }) => label);
}

describe('findTopics', () => {
  const reefs = [
    paper('a', 'Coral reefs under heat', 'We map coral reefs. Ocean acidification hurts a coral reef.'),
    paper('b', 'Ocean acidification', 'Shells dissolve by ocean acidification near coral reefs.'),
    paper('c', 'Shells', 'Coral reefs and ocean acidification, seen from space.'),
    paper('d', 'Tax law of the Hanse', 'The tax law of Lübeck.'),
  ];

  it('gives a page to each topic that three papers share, and to no other', () => {
    const { shared } = findTopics(reefs);
    expect(shared.map(({ label, slug, publications }) => [label, slug, publications.length])).toEqual([
      ['coral reefs', 'coral-reef', 3],
      ['ocean acidification', 'ocean-acidification', 3],
    ]);
  });

  it('names what a paper alone is about, without a page', () => {
    const { byPublication } = findTopics(reefs);
    expect(byPublication.get('d')?.map(({ label, slug }) => [label, slug])).toEqual([['tax law', undefined]]);
  });

  it('reads an acronym as what a paper says it stands for, also in papers that do not say it', () => {
    const papers = [
      paper('a', 'One', 'We look at large language models (LLMs) here. LLMs talk.'),
      paper('b', 'LLM alignment', 'Can LLMs be aligned?'),
      paper('c', 'Three', 'The large language model is everywhere.'),
    ];
    expect(findTopics(papers).shared.map(({ label }) => label)).toEqual(['large language models']);
  });

  it('puts the authors’ own keywords first, as they write them', () => {
    const papers = [...reefs, paper('e', 'Coral reefs again', 'On coral reefs.', ['Marine Policy', 'C++'])];
    expect(labels(papers, 'e')).toEqual(['Marine Policy', 'C++', 'coral reefs']);
  });

  it('joins keywords that differ in case, plural or hyphens', () => {
    const papers = ['Deep-sea vents', 'deep sea vent', 'Deep-Sea Vents'].map((keyword, index) =>
      paper(`k${index}`, `Title ${index}`, undefined, [keyword]),
    );
    expect(findTopics(papers).shared).toMatchObject([{ slug: 'deep-sea-vent' }]);
  });

  it('keeps the capitals of names, but not those of titles and the beginnings of sentences', () => {
    const papers = [
      paper(
        'a',
        'Sparse Gaussian Processes',
        'Regression with Gaussian processes and a Gaussian process prior.',
      ),
      paper('b', 'Sparse Grids Revisited', 'Sparse grids revisited. We like sparse grids.'),
    ];
    expect(labels(papers, 'a')).toContain('sparse Gaussian processes');
    expect(labels(papers, 'b')).toContain('sparse grids');
  });

  it('takes no phrase across punctuation or function words', () => {
    const found = labels([paper('a', 'Birds, maps of songs', 'Birds, maps of songs. Birds, maps.')], 'a');
    expect(found).toEqual([]);
  });

  it('never changes an address when a paper is added', () => {
    const slugs = (papers: Publication[]) => findTopics(papers).shared.map(({ slug }) => slug);
    const later = [paper('z', 'The coral reef', 'A coral reef of coral reef fish.'), ...reefs];
    expect(slugs(later)).toEqual(expect.arrayContaining(slugs(reefs)));
  });
});
