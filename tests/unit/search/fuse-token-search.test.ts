import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchCollection } from '../../../src/search/collection.ts';
import { createFuseTokenSearch } from '../../../src/search/fuse-token-search.ts';
import type { Mark } from '../../../src/search/search-engine.ts';

const names = [
  'Wei Xiong',
  'Tong Zhang',
  'Hanning Zhang',
  'Hanze Dong',
  'Zoë Müller',
  'Søren O’Brien',
  'Caiming Xiong',
];
const collection: SearchCollection = {
  people: names.map((name) => ({ name, slug: name })),
  papers: [
    { title: 'Self-rewarding correction for mathematical reasoning', slug: 'self', authors: [0, 2, 1] },
    { title: 'Logarithmic Regret for Online KL-Regularized Learning', slug: 'regret', authors: [0, 1] },
    { title: 'Motion Forecasting for Autonomous Vehicles: A Survey', slug: 'motion', authors: [4, 0] },
    { title: 'RLHF Workflow: From Reward Modeling to Online RLHF', slug: 'workflow', authors: [3, 0, 6, 1] },
    { title: 'Zhang neural networks revisited', slug: 'zhang', authors: [5] },
  ],
};
const engine = createFuseTokenSearch(collection);

function papersFor(query: string): (string | undefined)[] {
  return engine.search(query).papers.map(({ paper }) => collection.papers[paper]?.slug);
}

function peopleFor(query: string): (string | undefined)[] {
  return engine.search(query).people.map(({ person }) => collection.people[person]?.name);
}

function marked(text: string | undefined, marks: readonly Mark[]): string[] {
  return marks.map(([start, end]) => (text ?? '').slice(start, end));
}

function markedTitle(query: string): string[] {
  const [best] = engine.search(query).papers;
  return marked(collection.papers[best?.paper ?? -1]?.title, best?.titleMarks ?? []);
}

function markedPerson(query: string): string[] {
  const [best] = engine.search(query).people;
  return marked(collection.people[best?.person ?? -1]?.name, best?.nameMarks ?? []);
}

describe('token search', () => {
  it.each(['Tong Zhang', 'Zhang, Tong', 'zhang tong', 'T. Zhang', 'tong zha', 'Tong Zhanh'])(
    'finds the person and exactly their papers, newest first, for “%s”',
    (query) => {
      expect(peopleFor(query)).toEqual(['Tong Zhang']);
      expect(papersFor(query)).toEqual(['self', 'regret', 'workflow']);
      expect(engine.search(query).nearMisses).toBe(false);
    },
  );

  it('says how many papers a person has, and puts the one with most first', () => {
    expect(engine.search('xiong').people.map(({ papers }) => papers)).toEqual([4, 1]);
    expect(peopleFor('xiong')).toEqual(['Wei Xiong', 'Caiming Xiong']);
  });

  it('puts a name that holds the whole word before one that begins with it', () => {
    const people = ['Hanze Dong', 'Hanze Ma', 'Han Zhao'].map((name) => ({ name }));
    const papers = [{ title: 'A title', slug: 'a', authors: [0, 1] }];
    const found = createFuseTokenSearch({ people, papers }).search('han');
    expect(found.people.map(({ person }) => person)).toEqual([2, 0, 1]);
  });

  it.each([
    ['part of a title', 'reward model', 'workflow'],
    ['words in another order', 'vehicles forecasting', 'motion'],
    ['a missing letter', 'motion forcasting', 'motion'],
    ['a wrong letter', 'logarithmik regret', 'regret'],
    ['an acronym', 'kl', 'regret'],
    ['a word of the title and a coauthor', 'rlhf dong', 'workflow'],
    ['two coauthors', 'hanning wei', 'self'],
  ])('finds a paper by %s', (_, query, slug) => {
    expect(papersFor(query)).toEqual([slug]);
  });

  it.each([
    ['a wrong letter', 'hanze donk', 'Hanze Dong'],
    ['no marks', 'zoe muller', 'Zoë Müller'],
    ['other letters for the same', 'soren obrien', 'Søren O’Brien'],
  ])('finds a coauthor written with %s', (_, query, name) => {
    expect(peopleFor(query)).toContain(name);
  });

  it('puts papers that match by their title before those that match by their authors', () => {
    expect(papersFor('zhang')).toEqual(['zhang', 'self', 'regret', 'workflow']);
  });

  it('offers near misses, and says that they are, when nothing matches', () => {
    expect(engine.search('Tong Zahng').nearMisses).toBe(true);
    expect(peopleFor('Tong Zahng')).toEqual(['Tong Zhang']);
    expect(engine.search('kubernetes forecasting').nearMisses).toBe(true);
    expect(papersFor('kubernetes forecasting')).toEqual(['motion']);
  });

  it.each(['', '   ', '?!', 'qqqqqqq', 'kubernetes'])('finds nothing for “%s”', (query) => {
    expect(engine.search(query)).toEqual({ papers: [], people: [], nearMisses: false });
  });

  it('marks the letters that were typed', () => {
    expect(markedTitle('mathem reas')).toEqual(['mathem', 'reas']);
    expect(markedPerson('t zhan')).toEqual(['T', 'Zhan']);
  });

  it('marks a misspelt word as a whole', () => {
    expect(markedTitle('forcasting')).toEqual(['Forecasting']);
  });

  it('marks no more than the name that holds the whole query', () => {
    const [self] = engine.search('tong zhang').papers;
    expect([...(self?.authorMarks.keys() ?? [])]).toEqual([names.indexOf('Tong Zhang')]);
    expect(self?.titleMarks).toEqual([]);
  });

  it('marks a letter with all its marks, composed or not', () => {
    expect(markedPerson('zoe')).toEqual(['Zoë']);
    const decomposed = 'Zoë Müller'.normalize('NFD');
    const [found] = createFuseTokenSearch({ people: [{ name: decomposed }], papers: [] }).search('mu').people;
    expect(marked(decomposed, found?.nameMarks ?? [])).toEqual(['Mü'.normalize('NFD')]);
  });

  it('gives sorted marks that do not overlap and lie within the text, whatever is typed', () => {
    const word = fc.constantFrom(
      ...`${names.join(' ')} ${collection.papers.map(({ title }) => title).join(' ')}`.split(/[ -]/),
    );
    const typed = fc.oneof(
      word,
      fc.tuple(word, fc.nat(12)).map(([full, length]) => full.slice(0, length)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 4 }), (words) => {
        const { papers, people } = engine.search(words.join(' '));
        const markings: [string | undefined, readonly Mark[]][] = [
          ...people.map(({ person, nameMarks }) => [names[person], nameMarks] as [string, Mark[]]),
          ...papers.map(({ paper, titleMarks }): [string | undefined, readonly Mark[]] => [
            collection.papers[paper]?.title,
            titleMarks,
          ]),
          ...papers.flatMap(({ authorMarks }) =>
            [...authorMarks].map(([author, marks]): [string | undefined, readonly Mark[]] => [
              names[author],
              marks,
            ]),
          ),
        ];
        for (const [text = '', marks] of markings) {
          let behind = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(behind);
            expect(end).toBeGreaterThan(start);
            behind = end + 1;
          }
          expect(behind).toBeLessThanOrEqual(text.length + 1);
        }
      }),
    );
  });
});
