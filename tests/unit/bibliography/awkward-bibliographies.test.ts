import { describe, expect, it } from 'vitest';
import { collectCoauthorFacts } from '../../../src/bibliography/coauthor-facts.ts';
import { publishDocuments, type PublishedContent } from '../../../src/bibliography/publish-documents.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { findUnsafeName } from '../../support/safe-names.ts';

function publish(entries: string[]): PublishedContent {
  return publishDocuments([new SourceText('content/papers.bib', entries.join('\n'))]);
}

function expectSafeAddresses({ publications, people, nameAddresses }: PublishedContent): void {
  expect(findUnsafeName(publications.map(({ slug }) => slug))).toBeUndefined();
  expect(findUnsafeName([...people, ...nameAddresses].map(({ slug }) => slug))).toBeUndefined();
}

describe('addresses that any file system takes and tells apart', () => {
  it('are given to titles and names without letters, of any script, of devices and of other pages', () => {
    const texts = [
      ...[
        '😀😀',
        '👩‍👩‍👧',
        '\u0301\u0302',
        '!!!',
        '…',
        '—',
        '\u202Eright',
        'שלום עולם',
        'مرحبا بالعالم',
        '零',
        'ℵ₀',
      ],
      ...['İstanbul', 'ISTANBUL', 'ıstanbul', 'λόγος', 'ΛΌΓΟΣ', 'λόγοσ', 'В', 'ᲀ', 'ﬁne', 'fine', 'ẞ', 'ss'],
      ...[
        'con',
        'Nul',
        'AUX',
        'COM1',
        'lpt9',
        'index',
        'by',
        'page',
        '404',
        'constructor',
        '__proto__',
        '..',
      ],
    ];
    const content = publish(
      texts.map((text, at) => `@misc{k${at}, title = {${text}}, author = {{${text}} and Odd, Author${at}}}`),
    );
    expect(content.publications).toHaveLength(texts.length);
    expectSafeAddresses(content);
  });

  it('are given to names that differ in case, marks or punctuation alone, which are one', () => {
    const names = ['Muller, Anna', 'MULLER, ANNA', 'Müller, Anna', 'Muller, Anna.', '***, x', '---, ---'];
    const content = publish(
      names.map((name, at) => `@misc{k${at}, title = {Paper ${at}}, author = {${name}}}`),
    );
    expect(content.people.filter(({ slug }) => slug.startsWith('anna'))).toHaveLength(1);
    expectSafeAddresses(content);
  });

  it('are given to five thousand publications of one title', () => {
    const content = publish(
      Array.from(
        { length: 5000 },
        (_, at) => `@article{k${at}, title = {Tides}, author = {Same, A.}, journal = {J ${at}}}`,
      ),
    );
    expect(content.publications).toHaveLength(5000);
    expectSafeAddresses(content);
  });

  it('are short for a title of 100,000 letters and a name of thousands', () => {
    const content = publish([
      `@misc{a, title = {${'Words '.repeat(20_000)}}, author = {${'Y'.repeat(3000)}, ${'Z '.repeat(3000)}}}`,
      `@misc{b, title = {${'x'.repeat(100_000)}}, author = {B, A.}}`,
    ]);
    expect(content.publications).toHaveLength(2);
    expectSafeAddresses(content);
  });
});

it('a publication of ten thousand authors lists them all, and makes nobody the coauthor of all others', () => {
  const authors = Array.from({ length: 10_000 }, (_, at) => `Author${at}, Given${at}`).join(' and ');
  const content = publish([
    `@article{many, title = {Many}, author = {${authors}}}`,
    '@article{two, title = {Two}, author = {Author0, Given0 and Author1, Given1}}',
  ]);
  expect(content.publications.find(({ slug }) => slug === 'many')?.authors).toHaveLength(10_000);
  expect(content.people).toHaveLength(10_000);
  expect(collectCoauthorFacts('given0-author0', content.publications)).toMatchObject([
    { person: 'given1-author1', papers: 1 },
  ]);
});
