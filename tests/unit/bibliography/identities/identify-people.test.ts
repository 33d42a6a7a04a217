import { describe, expect, it } from 'vitest';
import { assembleBibliography } from '../../../../src/bibliography/assemble.ts';
import { collectCoauthorFacts } from '../../../../src/bibliography/coauthor-facts.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { parsePeople } from '../../../../src/documents/people/parse-people.ts';
import { parsePersonName } from '../../../../src/publications/parse-person-name.ts';
import { displayName } from '../../../../src/publications/person-name.ts';
import { makeRecord } from '../../../support/make-record.ts';

const records = [
  makeRecord('Motion at Sea', ['Li, Wei', 'Berg, Anna'], { date: { year: 2020 }, doi: '10.1000/SEA' }),
  makeRecord('Waves and Boats', ['Li, Wei', 'Berg, Anna', 'Ito, Jun'], { date: { year: 2021 } }),
  makeRecord('Cells in Motion', ['Li, Wei', 'Costa, Rui'], { date: { year: 2022 } }),
  makeRecord('Genes of Cells', ['Li, W.', 'Costa, Rui'], { date: { year: 2023 } }),
];

function assemble(people: string, owner?: string) {
  const { people: written } = parsePeople(new SourceText('content/people.yaml', people));
  return assembleBibliography(
    records,
    { name: owner === undefined ? undefined : parsePersonName(owner) },
    written,
  );
}

describe('names that people.yaml says are one person’s', () => {
  const { people, publications, nameAddresses, diagnostics } = assemble(
    '- name: Wei Lí\n  same: W. Li\n  orcid: 0000-0002-1825-0097\n',
  );
  const person = people.find(({ slug }) => slug === 'wei-li');

  it('become one, shown as the file writes it, with all papers and facts', () => {
    expect(diagnostics).toEqual([]);
    expect(person).toMatchObject({
      papers: ['genes-of-cells', 'cells-in-motion', 'waves-and-boats', 'motion-at-sea'],
    });
    expect(person).toMatchObject({ orcid: '0000-0002-1825-0097', isSettled: true });
    expect(displayName(person!.name)).toBe('Wei Lí');
    expect(person?.otherNames?.map(displayName)).toEqual(['W. Li']);
  });

  it('stay on papers as these write them', () => {
    expect(publications[0]?.authors[0]).toEqual({ name: { family: 'Li', given: 'W.' }, person: 'wei-li' });
  });

  it('keep their addresses, which lead to the person', () => {
    expect(nameAddresses).toMatchObject([{ slug: 'w-li', people: ['wei-li'] }]);
  });

  it('count as one coauthor', () => {
    const { papers } = people.find(({ slug }) => slug === 'rui-costa')!;
    const own = publications.filter(({ slug }) => papers.includes(slug));
    expect(collectCoauthorFacts('rui-costa', own)).toMatchObject([{ person: 'wei-li', papers: 2 }]);
  });
});

describe('a name that no publication writes', () => {
  it('may be the name of a person who writes under others', () => {
    const { people, nameAddresses, diagnostics } = assemble('- name: Anna Berg-Ito\n  same: [Anna Berg]\n');
    expect(diagnostics).toEqual([]);
    expect(people.map(({ slug }) => slug)).toContain('anna-berg-ito');
    expect(nameAddresses).toMatchObject([{ slug: 'anna-berg', people: ['anna-berg-ito'] }]);
  });
});

describe('a name that an entry above has taken', () => {
  it('is no address of a person who writes under others too', () => {
    const { people, nameAddresses } = assemble(
      '- name: Anna Berg\n  same: Jun Ito\n- name: Jun Ito\n  same: Rui Costa\n',
    );
    expect(people.map(({ slug }) => slug)).toContain('jun-ito-2');
    const slugs = [...people, ...nameAddresses].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe('a name that people.yaml parts', () => {
  const yaml = [
    '- name: Wei Li',
    '  same: W. Li',
    '  different:',
    '    - { label: at sea, group: group-motion-at-sea, me: true }',
    '    - { label: biology, coauthors: [Costa Rui, Rui Costa], papers: 10.1000/sea }',
  ].join('\n');
  const { people, publications, nameAddresses } = assemble(yaml, 'Li, Wei');

  it('gives each person a page with a stable address, a label and the papers chosen; a title comes before a group', () => {
    expect(people.filter(({ label }) => label)).toMatchObject([
      { slug: 'wei-li-at-sea', label: 'at sea', isOwner: true, papers: ['waves-and-boats'] },
      {
        slug: 'wei-li-biology',
        isOwner: false,
        papers: ['genes-of-cells', 'cells-in-motion', 'motion-at-sea'],
        namesakes: ['wei-li-at-sea'],
      },
    ]);
  });

  it('leads from every address of the name to all of them', () => {
    expect(nameAddresses).toMatchObject([
      { slug: 'wei-li', people: ['wei-li-at-sea', 'wei-li-biology'] },
      { slug: 'w-li', people: ['wei-li-at-sea', 'wei-li-biology'] },
    ]);
  });

  it('names the right person on every paper', () => {
    expect(publications.map(({ authors }) => authors[0]?.person)).toEqual([
      'wei-li-biology',
      'wei-li-biology',
      'wei-li-at-sea',
      'wei-li-biology',
    ]);
  });
});

describe('the people of a file', () => {
  it('do not depend on the order of documents', () => {
    const yaml = '- name: Wei Li\n  different:\n    - { label: sea, coauthors: Anna Berg }\n';
    const { people: written } = parsePeople(new SourceText('content/people.yaml', yaml));
    expect(assembleBibliography(records.toReversed(), {}, written)).toEqual(
      assembleBibliography(records, {}, written),
    );
  });

  it('keep the papers that go to nobody with the name', () => {
    const { people, nameAddresses } = assemble(
      '- name: Wei Li\n  different:\n    - { label: sea, coauthors: Anna Berg }\n',
    );
    expect(people.find(({ slug }) => slug === 'wei-li')).toMatchObject({
      papers: ['cells-in-motion'],
      namesakes: ['wei-li-sea'],
    });
    expect(nameAddresses).toEqual([]);
  });
});
