import { expect, test } from 'vitest';
import { makeSearchTips } from '../../../src/bibliography/search-tips.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

function examples(...parameters: Parameters<typeof makeSearchTips>): string[] {
  return makeSearchTips(...parameters).map(({ example }) => example);
}

test('examples are what the publications have most often', () => {
  const publications = [
    examplePublication('p1', ['ada-owner', 'bo-berg'], {
      title: exampleText('Silent rivers: a survey of alpine lakes'),
      venue: 'Proceedings of HYDRO 2024',
      date: { year: 2024 },
    }),
    examplePublication('p2', ['ada-owner', 'cy-dahl', 'bo-berg'], {
      title: exampleText('Alpine lakes and their glaciers'),
      date: { year: 2022 },
    }),
  ];
  expect(examples(publications, 'ada-owner')).toEqual([
    '"alpine lakes"',
    expect.stringMatching(/^author:/),
    'title:alpine',
    'venue:hydro',
    'year:2022..2024',
    '-lakes',
  ]);
});

test('there is no example of what no publication has', () => {
  const publication = examplePublication('p', ['a'], { title: exampleText('Go') });
  expect(examples([publication], 'a').filter((example) => /^venue:|^title:|^"/.test(example))).toEqual([]);
  expect(examples([], undefined)).toEqual([]);
});

test('a name of several words stands in quotes', () => {
  const publication = examplePublication('p', ['a'], {
    authors: [{ name: { family: 'Berg', particle: 'van der' }, person: 'a' }],
  });
  expect(examples([publication], undefined)).toContain('author:"van der berg"');
});
