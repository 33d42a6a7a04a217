import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishDocuments } from '../../../../src/bibliography/publish-documents.ts';
import { indexCollaborationGroups } from '../../../../src/bibliography/namesakes/collaboration-groups.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';

const paper = (...people: string[]) => ({ people, title: 'On Engines' });

describe('indexCollaborationGroups', () => {
  it('parts papers of a name that share no coauthors, the largest group first', () => {
    const groupsOf = indexCollaborationGroups([
      paper('wei', 'ada'),
      paper('wei', 'bo'),
      paper('wei', 'bo', 'cy'),
    ]);
    expect(groupsOf('wei')).toEqual([[1, 2], [0]]);
  });

  it('keeps papers together that hang together through a third', () => {
    const groupsOf = indexCollaborationGroups([
      paper('wei', 'ada'),
      paper('wei', 'ada', 'bo'),
      paper('wei', 'bo'),
    ]);
    expect(groupsOf('wei')).toEqual([[0, 1, 2]]);
  });

  it('finds the same groups whatever the order of the papers, where all are equally like their neighbours', () => {
    const partition = (papers: readonly { people: string[]; title: string }[]): string[] =>
      indexCollaborationGroups(papers)('wei')
        .map((group) => group.map((index) => papers[index]?.title).sort())
        .map((titles) => titles.join('; '))
        .sort();
    const ringInTwoOrders = fc
      .tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 10, max: 30 }))
      .map(([fields, papersOfField]) => {
        const words = (field: number): string => {
          const letter = 'abcdefghi'[field % fields];
          return `topic${letter} subject${letter}`;
        };
        // Each of wei’s papers joins two fields, as like the one before it as the one behind it.
        const own = Array.from({ length: fields }, (_, field) => ({
          people: ['wei', `once${field}`],
          title: `${words(field)} ${words(field + 1)}`,
        }));
        const others = Array.from({ length: fields * papersOfField }, (_, index) => ({
          people: [`often${index % fields}`, `as-often${index % fields}`, `seldom${index}`],
          title: words(index),
        }));
        return [...own, ...others];
      })
      .chain((papers) =>
        fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length })),
      );
    fc.assert(
      fc.property(ringInTwoOrders, ([papers, shuffled]) => {
        expect(partition(shuffled)).toEqual(partition(papers));
      }),
      { numRuns: 30 },
    );
  });

  it('finds five groups for the owner’s name in the document of the site, and one for every other name', () => {
    const source = new SourceText('xiong-wei.txt', readFileSync('content/xiong-wei.txt', 'utf8'));
    const { publications, people } = publishDocuments([source]);
    const groupsOf = indexCollaborationGroups(
      publications.map(({ title, abstract, authors }) => ({
        people: [...new Set(authors.map(({ person }) => person))],
        title: title.plain,
        abstract: abstract?.plain,
      })),
    );
    const titles = groupsOf('wei-xiong').map((group) =>
      group.map((index) => publications[index]?.title.plain),
    );
    expect(titles.map((group) => group.length)).toEqual([6, 1, 1, 1, 1]);
    expect(titles[0]?.map((title) => title?.split(/[ :]/)[0]).sort()).toEqual([
      'Interpretable',
      'LLM',
      'Logarithmic',
      'RLHF',
      'RRM',
      'Self-rewarding',
    ]);
    expect(people.filter(({ slug }) => groupsOf(slug).length > 1).map(({ slug }) => slug)).toEqual([
      'wei-xiong',
    ]);
  });
});
