import { describe, expect, it } from 'vitest';
import { assembleBibliography } from '../../../src/bibliography/assemble.ts';
import { collectCoauthorFacts } from '../../../src/bibliography/coauthor-facts.ts';
import { displayName } from '../../../src/publications/person-name.ts';
import { makeName, makeRecord } from '../../support/make-record.ts';

const owner = { name: makeName('Xiong, Wei') };

describe('assembleBibliography', () => {
  it('gives every publication its place, address, key and authors', () => {
    const { publications } = assembleBibliography(
      [makeRecord('Deep Nets', ['Xiong, Wei', 'Zhang, Tong'], { date: { year: 2025 } })],
      owner,
    );
    expect(publications).toMatchObject([
      {
        slug: 'deep-nets',
        citationKey: 'xiong2025deep',
        order: 0,
        selected: false,
        authors: [{ person: 'wei-xiong' }, { person: 'tong-zhang' }],
      },
    ]);
  });

  it('keeps addresses and keys when a newer publication of the same title comes', () => {
    const old = makeRecord('Editorial', ['Xiong, Wei'], { date: { year: 2020 }, line: 9 });
    const before = assembleBibliography([old], owner).publications[0];
    const after = assembleBibliography(
      [makeRecord('Editorial', ['Xiong, Wei'], { date: { year: 2020 }, line: 1 }), old],
      owner,
    ).publications;
    expect(after[1]).toMatchObject({ slug: before?.slug, citationKey: before?.citationKey });
    expect(after[0]).toMatchObject({ slug: 'editorial-xiong', citationKey: 'xiong2020editorial-2' });
  });

  it('is the same in whatever order the records come', () => {
    const records = ['A', 'B', 'A', 'C'].map((title, index) =>
      makeRecord(title, ['Xiong, Wei', `Family${index}, Given`], { line: index }),
    );
    expect(assembleBibliography(records.toReversed(), owner)).toEqual(assembleBibliography(records, owner));
  });

  it('knows the owner, everyone’s papers and how often people wrote together', () => {
    const { people, publications } = assembleBibliography(
      [
        makeRecord('New', ['Xiong, Wei', 'Zhang, Tong'], { date: { year: 2025 } }),
        makeRecord('Old', ['Zhang, Tong', 'Xiong, Wei', 'Ye, Chenlu'], { date: { year: 2020 } }),
      ],
      owner,
    );
    expect(people.map(({ slug }) => slug)).toEqual(['chenlu-ye', 'tong-zhang', 'wei-xiong']);
    expect(people[2]).toMatchObject({
      isOwner: true,
      papers: ['new', 'old'],
    });
    expect(collectCoauthorFacts('wei-xiong', publications)).toMatchObject([
      { person: 'tong-zhang', papers: 2 },
      { person: 'chenlu-ye', papers: 1 },
    ]);
    expect(people[1]?.isOwner).toBe(false);
  });

  it('takes names that differ in marks alone for one person and shows the form used most', () => {
    const { people } = assembleBibliography(
      [
        makeRecord('A', ['Scholkopf, Bernhard'], { line: 1 }),
        makeRecord('B', ['Schölkopf, Bernhard'], { line: 2 }),
        makeRecord('C', ['Schölkopf, Bernhard'], { line: 3 }),
      ],
      undefined,
    );
    expect(people.map(({ name }) => displayName(name))).toEqual(['Bernhard Schölkopf']);
    expect(people[0]?.papers).toEqual(['a', 'b', 'c']);
  });

  it('counts a person once whom one author line names twice', () => {
    const { people, publications } = assembleBibliography(
      [makeRecord('A', ['Ye, Chenlu', 'Ye, Chenlu', 'Ng, An'])],
      undefined,
    );
    expect(people.find(({ slug }) => slug === 'chenlu-ye')?.papers).toEqual(['a']);
    expect(collectCoauthorFacts('an-ng', publications)).toMatchObject([{ person: 'chenlu-ye', papers: 1 }]);
  });

  it('keeps the parts of a name as each publication has them', () => {
    const authors = [
      { family: 'Berg', given: 'Ludwig', particle: 'van der' },
      { family: 'van der Berg', given: 'Ludwig' },
      { literal: 'Ludwig van der Berg' },
    ];
    const { publications } = assembleBibliography([
      ...authors.map((author, at) => makeRecord(`Paper ${at}`, [], { authors: [author] })),
      makeRecord('Again', [], { authors: [{ ...authors[0]! }] }),
    ]);
    const authorOf = (slug: string) =>
      publications.find((publication) => publication.slug === slug)?.authors[0];
    expect(['paper-0', 'paper-1', 'paper-2'].map((slug) => authorOf(slug)?.name)).toEqual(authors);
    expect(authorOf('again')).toEqual(authorOf('paper-0'));
    expect(new Set(publications.map(({ authors: [author] }) => author?.person))).toEqual(
      new Set(['ludwig-van-der-berg']),
    );
  });

  it('shows each address of a publication once, identifiers first', () => {
    const { publications } = assembleBibliography(
      [
        makeRecord('A', [], {
          arxiv: '2502.19613',
          links: [
            { label: 'Code', url: 'https://github.com/a/b' },
            { label: 'Preprint', url: 'https://arxiv.org/abs/2502.19613' },
          ],
        }),
      ],
      undefined,
    );
    expect(publications[0]?.links).toEqual([
      { label: 'arXiv', url: 'https://arxiv.org/abs/2502.19613' },
      { label: 'Code', url: 'https://github.com/a/b' },
    ]);
  });
});
