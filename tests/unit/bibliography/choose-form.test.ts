import { expect, test } from 'vitest';
import { chooseForm } from '../../../src/bibliography/choose-form.ts';
import { publishDocuments } from '../../../src/bibliography/publish-documents.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { displayName } from '../../../src/publications/person-name.ts';

const shouted = { name: { family: 'XU', given: 'AB' }, uses: 3 };
const [once, twice] = [
  { name: { family: 'Xu', given: 'Áb' }, uses: 1 },
  { name: { family: 'Xu', given: 'Ab' }, uses: 2 },
];

test('the form that most publications write stands for a person, one in capitals only where there is no other', () => {
  expect(chooseForm([shouted, once, twice])).toBe(twice.name);
  expect(chooseForm([twice, { name: { family: 'Xu', given: 'Abe' }, uses: 2 }])).toBe(twice.name);
  expect(chooseForm([shouted])).toBe(shouted.name);
});

test('of two forms used equally often, the one with accents stands, whichever is first', () => {
  const accented = { ...once, uses: 2 };
  expect(chooseForm([twice, accented])).toBe(accented.name);
  expect(chooseForm([accented, twice])).toBe(accented.name);
});

test('names that differ in capitals alone are one person, whatever document they stand in', () => {
  const { people } = publishDocuments([
    new SourceText(
      'a.bib',
      '@book{a, title={Tides}, author={O’NEILL, ZOË and XU, AB}}\n@book{b, title={Reefs}, author={Xu, Ab}}',
    ),
    new SourceText('b.ris', 'TY  - BOOK\nTI  - Moons\nAU  - O’Neill, Zoë\nAU  - XU, AB\nER  - \n'),
    new SourceText(
      'c.json',
      '[{"id": "c", "type": "book", "title": "Waves", "author": [{"family": "O’NEILL", "given": "ZOË"}]}]',
    ),
    new SourceText('d.txt', 'XU, AB\n\nShips\nXU, AB, O’NEILL, ZOË\nShips go to sea.\n'),
  ]);
  expect(people.map(({ name, papers }) => [displayName(name), papers.length])).toEqual([
    ['Ab Xu', 4],
    ['Zoë O’Neill', 4],
  ]);
});
