import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVariants } from '../../../../src/bibliography/identities/variants/find-variants.ts';
import { indexCollaborationGroups } from '../../../../src/bibliography/namesakes/collaboration-groups.ts';
import { publishDocuments } from '../../../../src/bibliography/publish-documents.ts';
import { weighTerms } from '../../../../src/bibliography/words/term-matrix.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { parsePersonName } from '../../../../src/publications/parse-person-name.ts';
import { displayName } from '../../../../src/publications/person-name.ts';

interface Paper {
  title: string;
  people: string[];
}

const names = [
  ...['Schölkopf, Bernhard', 'Schoelkopf, Bernhard', 'Scholkopf, Bernhard', 'Schölkopf, B.'],
  ...['Li, Wei', 'Li, Wan', 'Li, W.', 'Jordan, Michael', 'Jordan, Michael I.', 'Jordan, M. I.'],
  ...['Berg, Anna', 'Costa, Rui', 'Holm, Per', 'Silva, Ana', 'Ito, Jun'],
];
const subjects = ['Waves and Boats at Sea', 'Genes of Cells', 'Proofs in Logic', 'Cameras in Motion'];

/** Papers of few people, so that names meet, in two orders. */
const papersInTwoOrders = fc
  .array(
    fc.record({
      subject: fc.constantFrom(...subjects),
      people: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 24 },
  )
  .map((drawn) =>
    drawn.map(({ subject, people }, index): Paper => ({ title: `${subject} ${index}`, people })),
  )
  .chain((papers) => fc.tuple(fc.constant(papers), shuffled(papers)));

function shuffled<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}

/** What is found of variants, with papers by their titles. */
function describeVariants(papers: Paper[]): unknown {
  const written = new Set(papers.flatMap(({ people }) => people));
  const { joined, placed, suspected } = findVariants(
    papers,
    new Map([...written].map((name) => [name, parsePersonName(name)])),
    () => weighTerms(papers),
  );
  return {
    joined: [...joined].map((pair) => pair.join(' is ')).sort(),
    placed: [...placed]
      .flatMap(([name, byPaper]) =>
        [...byPaper].map(([paper, person]) => `${name} is ${person} on ${papers[paper]?.title}`),
      )
      .sort(),
    suspected: suspected.map(({ name, fuller }) => `${name} may be ${fuller.join(' or ')}`).sort(),
  };
}

/** The groups of every name, with papers by their titles. */
function describeGroups(papers: Paper[]): string[] {
  const groupsOf = indexCollaborationGroups(papers);
  return [...new Set(papers.flatMap(({ people }) => people))].sort().map((name) => {
    const groups = groupsOf(name).map((group) =>
      group
        .map((index) => papers[index]?.title)
        .sort()
        .join('; '),
    );
    return `${name}: ${groups.sort().join(' | ')}`;
  });
}

describe('whatever the order of the papers', () => {
  it('the same names are one person’s, and the same are suspected', () => {
    fc.assert(
      fc.property(papersInTwoOrders, ([papers, others]) => {
        expect(describeVariants(others)).toEqual(describeVariants(papers));
      }),
    );
  });

  it('the document of the site has the same groups for every name', () => {
    const source = new SourceText('xiong-wei.txt', readFileSync('content/xiong-wei.txt', 'utf8'));
    const papers = publishDocuments([source]).publications.map(({ title, authors }) => ({
      title: title.plain,
      people: [...new Set(authors.map(({ name }) => displayName(name)))],
    }));
    const groups = describeGroups(papers);
    expect(groups.find((each) => each.startsWith('Wei Xiong: '))?.split(' | ')).toHaveLength(5);
    fc.assert(
      fc.property(shuffled(papers), (others) => {
        expect(describeGroups(others)).toEqual(groups);
      }),
      { numRuns: 20 },
    );
  });
});
