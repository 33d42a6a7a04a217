import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectNetwork } from '../../../../src/bibliography/network/coauthor-network.ts';
import { drawNetwork } from '../../../../src/bibliography/network/draw-network.ts';
import { findTopics } from '../../../../src/bibliography/topics/find-topics.ts';
import { collectPeople } from '../../../../src/bibliography/people.ts';
import type { Publication } from '../../../../src/publications/publication.ts';
import { examplePublication } from '../../../support/example-publication.ts';

function draw(publications: Publication[], owner?: string, width = 720) {
  const network = collectNetwork(publications, collectPeople(publications, owner));
  return { network, drawing: drawNetwork(network, publications, findTopics(publications), width) };
}

const twoTeams = [
  examplePublication('tides', ['owner', 'ada', 'bea', 'cyd']),
  examplePublication('moons', ['owner', 'ada', 'bea']),
  examplePublication('reefs', ['owner', 'dan', 'eve', 'fay']),
];

describe('collectNetwork', () => {
  it('leaves out an owner who wrote everything, since a link to everybody tells nothing', () => {
    const { network } = draw(twoTeams, 'owner');
    expect(network.leftOut?.slug).toBe('owner');
    expect(network.people.map(({ slug }) => slug)).toEqual(['ada', 'bea', 'cyd', 'dan', 'eve', 'fay']);
  });

  it('keeps an owner who wrote a few of many', () => {
    const others = ['x', 'y', 'z'].map((slug) => examplePublication(slug, ['dan', 'eve']));
    expect(draw([...twoTeams, ...others], 'owner').network.leftOut).toBeUndefined();
  });

  it('counts joint papers once for each two people', () => {
    const { network } = draw(twoTeams, 'owner');
    const [first] = network.collaborations;
    expect(first).toEqual({ a: 0, b: 1, papers: 2 });
    expect(network.collaborations).toHaveLength(6);
  });

  it('lists for each person those of most joint papers first, and counts no paper of a collaboration', () => {
    const members = Array.from({ length: 501 }, (_, at) => `m${at}`);
    const { people, collaborations } = collectNetwork(
      [
        examplePublication('one', ['ada', 'cyd', 'bea']),
        examplePublication('two', ['cyd', 'ada', 'ada']),
        examplePublication('three', ['ada']),
        examplePublication('waves', ['bea', 'cyd', ...members]),
      ],
      ['ada', 'bea', 'cyd'].map((slug, at) => ({
        slug,
        name: { family: slug },
        isOwner: false,
        papers: ['one', 'two', 'three'].slice(at),
      })),
    );
    expect(people.map(({ slug }) => slug)).toEqual(['ada', 'bea', 'cyd']);
    expect(collaborations).toEqual([
      { a: 0, b: 2, papers: 2 },
      { a: 0, b: 1, papers: 1 },
      { a: 1, b: 2, papers: 1 },
    ]);
  });

  it('takes a hundred people of many, those with the most papers', () => {
    const papers = Array.from({ length: 150 }, (_, at) =>
      examplePublication(`p${at}`, [`left${at}`, `right${at}`]),
    );
    const { network } = draw([...papers, examplePublication('last', ['right149', 'right148'])]);
    expect(network.people).toHaveLength(100);
    expect(network.of).toBe(300);
    expect(network.people[0]?.slug).toBe('right148');
  });
});

describe('drawNetwork', () => {
  it('makes a group of those who write with each other, and says what about', () => {
    const { drawing } = draw(twoTeams, 'owner');
    expect(
      drawing.groups.map(({ people, letterAt }) => [letterAt.text, people.map(({ slug }) => slug)]),
    ).toEqual([
      ['A', ['ada', 'bea', 'cyd']],
      ['B', ['dan', 'eve', 'fay']],
    ]);
    expect(drawing.groups[1]?.subjects).toEqual(['reefs']);
  });

  it('draws stronger lines for more papers', () => {
    const { drawing } = draw(twoTeams, 'owner');
    expect(drawing.lines.map(({ group, strength }) => [group, strength])).toEqual([
      [0, 1],
      [1, 1],
      [0, 2],
    ]);
  });

  it('has room for nearly all names of a crowd on a phone', () => {
    const papers = Array.from({ length: 60 }, (_, at) =>
      examplePublication(
        `p${at}`,
        Array.from({ length: 5 }, (__, author) => `Person ${(at * (author + 1) * 7 + author * 13) % 90}`),
      ),
    );
    const { nodes } = draw(papers, undefined, 340).drawing;
    expect(nodes.length).toBeGreaterThan(80);
    expect(nodes.filter(({ label }) => label).length).toBeGreaterThan(0.85 * nodes.length);
  });

  it('is the same each time, and stays within its bounds', () => {
    const paper = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(paper, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(340, 720),
        (papers, width) => {
          const publications = papers.map((authors, at) =>
            examplePublication(
              `p${at}`,
              authors.map((author) => `person${author}`),
            ),
          );
          const { drawing } = draw(publications, undefined, width);
          expect(draw(publications, undefined, width).drawing).toEqual(drawing);
          for (const { x, y, radius } of drawing.nodes) {
            expect(x).toBeGreaterThanOrEqual(radius);
            expect(x).toBeLessThanOrEqual(drawing.width - radius);
            expect(y).toBeGreaterThanOrEqual(radius);
            expect(y).toBeLessThanOrEqual(drawing.height - radius);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
