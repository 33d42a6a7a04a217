import { describe, expect, it } from 'vitest';
import { assembleBibliography } from '../../../../src/bibliography/assemble.ts';
import { draftPeople } from '../../../../src/bibliography/identities/draft-people.ts';
import { indexPersonGroups } from '../../../../src/bibliography/namesakes/person-groups.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { parsePeople } from '../../../../src/documents/people/parse-people.ts';
import { makeRecord } from '../../../support/make-record.ts';

/** Papers of others, so that sharing a coauthor is more than chance. */
const others = Array.from({ length: 40 }, (_, index) =>
  makeRecord(`Filler ${index}`, [`Other${index}, Given`, `Another${index}, Given`], { line: 100 + index }),
);

function assemble(papers: [title: string, authors: string[]][], yaml = '') {
  const records = papers.map(([title, authors], index) => makeRecord(title, authors, { line: index + 1 }));
  const { people } = parsePeople(new SourceText('content/people.yaml', yaml));
  return assembleBibliography([...records, ...others], {}, people);
}

function personOf({ publications }: ReturnType<typeof assemble>, title: string): string | undefined {
  return publications.find((publication) => publication.title.plain === title)?.authors[0]?.person;
}

describe('variants of a name', () => {
  it('are one person when a letter is written as two, and the name with the letter stands for both', () => {
    const found = assemble([
      ['A', ['Schölkopf, Bernhard']],
      ['B', ['Schoelkopf, Bernhard']],
    ]);
    expect(personOf(found, 'B')).toBe('bernhard-scholkopf');
    expect(found.nameAddresses).toMatchObject([
      { slug: 'bernhard-schoelkopf', people: ['bernhard-scholkopf'] },
    ]);
  });

  it('stay apart when one paper names both', () => {
    const found = assemble([['A', ['Schölkopf, Bernhard', 'Schoelkopf, Bernhard']]]);
    expect(found.nameAddresses).toEqual([]);
  });

  it('are one person when an abbreviation shares a coauthor with the one full name that fits', () => {
    const found = assemble([
      ['A', ['Li, Wei', 'Berg, Anna']],
      ['B', ['Li, W.', 'Berg, Anna']],
    ]);
    expect(personOf(found, 'B')).toBe('wei-li');
    expect(found.people.find(({ slug }) => slug === 'wei-li')?.name).toEqual({ family: 'Li', given: 'Wei' });
  });

  it('are suspected, not joined, when nothing but the names says so', () => {
    const found = assemble([
      ['A', ['Li, Wei', 'Berg, Anna']],
      ['B', ['Li, W.', 'Costa, Rui']],
    ]);
    expect(personOf(found, 'B')).toBe('w-li');
    expect(found.suspected).toEqual([
      { name: { family: 'Li', given: 'W.' }, fuller: [{ family: 'Li', given: 'Wei' }] },
    ]);
  });

  it('of two people are told apart by coauthors, and the address of the abbreviation lists both', () => {
    const found = assemble([
      ['A', ['Li, Wei', 'Berg, Anna', 'Holm, Per']],
      ['B', ['Li, Wan', 'Costa, Rui', 'Silva, Ana']],
      ['C', ['Li, W.', 'Berg, Anna', 'Holm, Per']],
      ['D', ['Li, W.', 'Costa, Rui', 'Silva, Ana']],
    ]);
    expect([personOf(found, 'C'), personOf(found, 'D')]).toEqual(['wei-li', 'wan-li']);
    expect(found.nameAddresses).toMatchObject([{ slug: 'w-li', people: ['wan-li', 'wei-li'] }]);
  });

  it('are not joined by a coauthor who is on every paper', () => {
    const found = assembleBibliography(
      [
        makeRecord('A', ['Li, Wei', 'Owner, Olga'], { line: 1 }),
        makeRecord('B', ['Li, W.', 'Owner, Olga'], { line: 2 }),
      ],
      {},
    );
    expect(found.people.map(({ slug }) => slug)).toContain('w-li');
  });

  it('stay apart when people.yaml has an entry for each', () => {
    const papers: [string, string[]][] = [
      ['A', ['Li, Wei', 'Berg, Anna']],
      ['B', ['Li, W.', 'Berg, Anna']],
    ];
    expect(personOf(assemble(papers, '- name: Wei Li\n- name: W. Li\n'), 'B')).toBe('w-li');
  });
});

describe('the draft of people.yaml', () => {
  const papers: [string, string[]][] = [
    ['Ice at Sea', ['Li, Wei', 'Berg, Anna']],
    ['Cells', ['Li, W.', 'Costa, Rui']],
    ['Songs of "Birds"', ['Kim, Min', 'Okoro, Ada']],
    ['Bridges of Steel', ['Kim, Min', 'Roth, Jan']],
  ];
  const draftOf = ({ people, suspected, publications }: ReturnType<typeof assemble>): string =>
    draftPeople(people, suspected, indexPersonGroups(publications));

  it('is accepted as it stands, and settles what it says', () => {
    const before = assemble(papers);
    const draft = draftOf(before);
    expect(draft).toContain('same: ["W. Li"]');
    expect(draft).toContain('- name: "Min Kim"\n  different:');
    const { diagnostics } = parsePeople(new SourceText('content/people.yaml', draft));
    const after = assemble(papers, draft);
    expect([...diagnostics, ...after.diagnostics]).toEqual([]);
    expect(personOf(after, 'Cells')).toBe('wei-li');
    expect(after.people.filter(({ label }) => label !== undefined)).toHaveLength(2);
    expect(draftOf(after)).toBe('');
  });

  it('leaves to the owner which of several full names an abbreviation is', () => {
    const several: typeof papers = [
      ['Ice at Sea', ['Li, Wei', 'Berg, Anna']],
      ['Tides', ['Li, Wan', 'Holm, Per']],
      ['Cells', ['Li, W.', 'Costa, Rui']],
    ];
    const draft = draftOf(assemble(several));
    expect(draft.trim().split('\n')).toEqual([
      '# "W. Li" may be one of these: keep the entry that is right, and take its # away.',
      '# - name: "Wan Li"',
      '#   same: ["W. Li"]',
      '# - name: "Wei Li"',
      '#   same: ["W. Li"]',
    ]);
    const after = assemble(several, '- name: "Wan Li"\n  same: ["W. Li"]\n');
    expect(personOf(after, 'Cells')).toBe('wan-li');
    expect(draftOf(after)).toBe('');
  });
});
