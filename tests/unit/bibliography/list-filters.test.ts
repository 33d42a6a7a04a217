import { describe, expect, it } from 'vitest';
import { filtersOfTopics, numberPassedFilters } from '../../../src/bibliography/list-filters.ts';
import { examplePublication } from '../../support/example-publication.ts';

const [a, b, c] = ['a', 'b', 'c'].map((slug) => examplePublication(slug, []));

describe('numberPassedFilters', () => {
  it('names for each publication the filters that it passes, and leaves out those that pass none', () => {
    const passed = numberPassedFilters([
      { anchor: 'x', label: 'X', publications: [a!, b!] },
      { anchor: 'y', label: 'Y', publications: [b!] },
    ]);
    expect([...passed]).toEqual([
      ['a', '0'],
      ['b', '0 1'],
    ]);
  });
});

describe('filtersOfTopics', () => {
  it('offers no topic that all papers have, since it would leave nothing out', () => {
    const topics = [
      { label: 'all', slug: 'all', publications: [a!, b!, c!] },
      { label: 'some', slug: 'some', publications: [a!, b!] },
    ];
    expect(filtersOfTopics(topics, 3, 8)).toEqual([
      { anchor: 'topic-some', label: 'some', publications: [a, b] },
    ]);
  });
});
