import { describe, expect, test } from 'vitest';
import { encodeAbstractWords } from '../../../src/search/abstract-file.ts';
import { Searcher, rowsOfAnswer } from '../../../src/search/searcher.ts';
import type { SearchRequest } from '../../../src/search/search-request.ts';
import { collectionOf, type ShortPaper } from './collection-of.ts';

function searcherOver(...papers: ShortPaper[]) {
  const searcher = new Searcher();
  const { people, papers: rows } = collectionOf(papers);
  searcher.add({ people: people.map(({ name }) => ({ name, slug: name.toLowerCase() })), papers: rows });
  searcher.refresh();
  return {
    searcher,
    titles: (request: Partial<SearchRequest>) =>
      searcher.ask({ query: '', ...request }).rows.map(({ title }) => title),
  };
}

const some: ShortPaper[] = [
  ['Newest Rewards', ['Ann', 'Bo'], { year: 2024, venue: 'ICML' }],
  ['Rewards', ['Ann'], { year: 2022, venue: 'TMLR' }],
  ['Oldest Rewards', ['Cy'], { year: 2020, venue: 'ICML' }],
];

describe('an answer', () => {
  test('is narrowed down by year, coauthor and venue, one or several at once', () => {
    const { titles } = searcherOver(...some);
    expect(titles({ year: '2022' })).toEqual(['Rewards']);
    expect(titles({ year: '2022..' })).toEqual(['Newest Rewards', 'Rewards']);
    expect(titles({ author: 'ann', venue: 'ICML' })).toEqual(['Newest Rewards']);
    expect(titles({ query: 'oldest', author: 'ann' })).toEqual([]);
  });
  test('leaves out nothing for a filter that cannot be read', () => {
    expect(searcherOver(...some).titles({ year: 'recent' })).toHaveLength(3);
  });
  test('says how many papers there are without the filters', () => {
    const { searcher } = searcherOver(...some);
    expect(searcher.ask({ query: 'rewards', year: '2020' })).toMatchObject({ papers: 1, unfiltered: 3 });
  });
  test('is best first, or newest first', () => {
    const { titles } = searcherOver(...some);
    expect(titles({ query: 'rewards' })[0]).toBe('Rewards');
    expect(titles({ query: 'rewards', sort: 'newest' })).toEqual([
      'Newest Rewards',
      'Rewards',
      'Oldest Rewards',
    ]);
  });
  test('brings the first rows along, and the others when asked', () => {
    const papers = Array.from({ length: 120 }, (_, at): ShortPaper => [`Rewards ${at}`]);
    const { searcher } = searcherOver(...papers);
    expect(searcher.ask({ query: 'rewards' }).rows).toHaveLength(rowsOfAnswer);
    expect(searcher.rows(100, 150)).toHaveLength(20);
    expect(searcher.positions()).toHaveLength(120);
  });
  test('marks titles and names', () => {
    const { searcher } = searcherOver(...some);
    const [row] = searcher.ask({ query: 'ann newest' }).rows;
    expect(row).toMatchObject({ titleMarks: [[0, 6]], authors: [{ marks: [[0, 3]] }, { marks: [] }] });
  });
});

describe('the choices of a filter', () => {
  test('count what would be left, with the other filters as they are', () => {
    const { facets } = searcherOver(...some).searcher.ask({ query: 'rewards', venue: 'ICML' });
    expect(facets.year).toEqual([
      { value: '2024', label: '2024', papers: 1 },
      { value: '2020', label: '2020', papers: 1 },
    ]);
    expect(facets.venue.map(({ value, papers }) => [value, papers])).toEqual([
      ['ICML', 2],
      ['TMLR', 1],
    ]);
  });
  test('leave out what all papers have in common, unless it is chosen', () => {
    const { searcher } = searcherOver(['A', ['Ann', 'Bo']], ['B', ['Ann']]);
    expect(searcher.ask({ query: '' }).facets.author.map(({ value }) => value)).toEqual(['bo']);
    expect(searcher.ask({ query: '', author: 'ann' }).facets.author.map(({ value }) => value)).toEqual([
      'ann',
      'bo',
    ]);
  });
});

describe('a list that comes in parts', () => {
  test('is searched as if it had come in one', () => {
    const { searcher, titles } = searcherOver(['Rewards', ['Ann']]);
    searcher.add({
      people: [{ name: 'Bo', slug: 'bo' }],
      papers: [{ slug: 'p', title: 'More Rewards', authors: [1, 0] }],
    });
    searcher.refresh();
    expect(titles({ query: 'rewards' })).toEqual(['Rewards', 'More Rewards']);
    expect(titles({ query: 'bo' })).toEqual(['More Rewards']);
    expect(searcher.ask({ query: 'ann' }).people).toMatchObject([{ name: 'Ann', papers: 2 }]);
  });
  test('has its abstracts in as many parts', () => {
    const { searcher, titles } = searcherOver(['First'], ['Second'], ['Third']);
    const texts = [
      { title: 'First', abstract: 'quokka' },
      { title: 'Second', abstract: 'wombat' },
      { title: 'Third', abstract: 'quokka and wombat' },
    ];
    encodeAbstractWords(texts, 2).forEach((words, at) =>
      searcher.addAbstracts({ words, firstPaper: at * 2 }),
    );
    expect(titles({ query: 'quokka' })).toEqual(['First', 'Third']);
    expect(titles({ query: 'wombat' })).toEqual(['Second', 'Third']);
    expect(searcher.ask({ query: 'wombat' }).inAbstracts).toBe(true);
    expect(searcher.excerpt('The wombat digs.')?.marks).toEqual([[4, 10]]);
  });
  test('is refused where the words of its abstracts are damaged', () => {
    const { searcher } = searcherOver(['First']);
    expect(() => searcher.addAbstracts({ words: { words: 'a' }, firstPaper: 0 })).toThrow('damaged');
  });
});
