import { describe, expect, it } from 'vitest';
import { defaultMinPapers } from '../../../src/bibliography/person-pages.ts';
import { publishDocuments } from '../../../src/bibliography/publish-documents.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';

const papers = `@misc{a, title = {Tides}, author = {Levy, Ana and Sato, Ken and Berg, Ida}, year = 2020}
@misc{b, title = {Winds}, author = {Levy, Ana and Sato, Ken}, year = 2021}
@misc{c, title = {Clouds}, author = {Osei, Kofi and Sato, Ken and Roy, Mira}, year = 2022}
`;

const publish = (settings: string, people = '') =>
  publishDocuments(
    Object.entries({ 'papers.bib': papers, 'site.yaml': settings, 'people.yaml': people })
      .filter(([, text]) => text !== '')
      .map(([name, text]) => new SourceText(`content/${name}`, text)),
  );

const withoutPages = ({ people }: ReturnType<typeof publish>) =>
  people.flatMap(({ slug, isWithoutPage }) => (isWithoutPage ? [slug] : []));

describe('who has a page', () => {
  it('is everybody on a small site', () => {
    expect(withoutPages(publish(''))).toEqual([]);
    expect([defaultMinPapers(1000), defaultMinPapers(1001)]).toEqual([1, 2]);
  });

  it('is whoever wrote the papers that the settings ask for, and every author says so', () => {
    const published = publish('people:\n  minPapers: 2');
    expect(withoutPages(published)).toEqual(['ida-berg', 'kofi-osei', 'mira-roy']);
    const clouds = published.publications.find(({ slug }) => slug === 'clouds');
    expect(clouds?.authors.map(({ isWithoutPage }) => isWithoutPage ?? false)).toEqual([true, false, true]);
  });

  it('is nobody for what a collaboration wrote', () => {
    const authors = Array.from({ length: 501 }, (_, at) => `Member${at}, M.`).join(' and ');
    const published = publishDocuments([
      new SourceText('a.bib', `@misc{a, title = {Waves}, author = {${authors}}}`),
      new SourceText('b.bib', '@misc{b, title = {Sand}, author = {Member7, M. and Levy, Ana}}'),
    ]);
    const withPages = published.people.filter(({ isWithoutPage }) => !isWithoutPage);
    expect(withPages.map(({ slug }) => slug)).toEqual(['ana-levy', 'm-member7']);
  });

  it('is the owner, and whoever people.yaml describes', () => {
    const people = '- name: Ida Berg\n  homepage: https://example.org/ida\n- name: Mira Roy\n';
    expect(withoutPages(publish('owner: Kofi Osei\npeople:\n  minPapers: 3', people))).toEqual(['ana-levy']);
  });
});
