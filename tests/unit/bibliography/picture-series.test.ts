import { describe, expect, it } from 'vitest';
import { chooseSeries } from '../../../src/bibliography/picture-series.ts';
import type { Topic } from '../../../src/bibliography/topics/find-topics.ts';
import { examplePublication } from '../../support/example-publication.ts';

const [a, b, c] = ['a', 'b', 'c'].map((slug) => examplePublication(slug, ['ada']));
const papers = [a!, b!, c!];
const tides: Topic = { label: 'tides', publications: [a!, b!] };
const moons: Topic = { label: 'moons', publications: [b!] };

describe('chooseSeries', () => {
  it('takes the groups under a name where there are several', () => {
    const groups = [
      { anchor: 'x', publications: [a!, b!], coauthors: [], topicWords: ['tide', 'moon'] },
      { anchor: 'y', publications: [c!], coauthors: [], topicWords: ['reef'] },
    ];
    expect(chooseSeries(papers, groups, new Map())).toEqual([
      { label: 'tide · moon', publications: [a, b] },
      { label: 'reef', publications: [c] },
    ]);
  });

  it('takes the topics of several papers otherwise, and where groups hold few of the papers', () => {
    const groups = ['x', 'y'].map((anchor) => ({ anchor, publications: [], coauthors: [], topicWords: [] }));
    const topics = new Map([
      ['a', [tides]],
      ['b', [moons, tides]],
    ]);
    const series = [{ label: 'tides', publications: [a, b] }];
    expect(chooseSeries(papers, [], topics)).toEqual(series);
    expect(chooseSeries(papers, groups, topics)).toEqual(series);
  });
});
