import { expect, test } from 'vitest';
import { groupPeopleByInitial, sortPeople } from '../../../src/bibliography/group-people.ts';
import type { PersonName } from '../../../src/publications/person-name.ts';

const person = (slug: string, name: PersonName) => ({
  slug,
  name,
  isOwner: false,
  papers: [],
});
const tong = person('tong-zhang', { family: 'Zhang', given: 'Tong' });
const he = person('he-zhang', { family: 'Zhang', given: 'He' });
const orsted = person('h-c-orsted', { family: 'Ørsted', given: 'H. C.' });
const angstrom = person('anders-angstrom', { family: 'Ångström', given: 'Anders' });
const arik = person('sercan-arik', { family: 'Arik', given: 'Sercan' });
const berg = person('jan-van-der-berg', { family: 'Berg', particle: 'van der', given: 'Jan' });
const team = person('3d-team', { literal: '3D Team' });

test('people are sorted by family name and then by given name', () => {
  expect(sortPeople([tong, he, arik])).toEqual([arik, he, tong]);
});

test('accents do not part a letter from itself', () => {
  const groups = groupPeopleByInitial([tong, angstrom, arik]);
  expect(groups.map(({ initial, people }) => [initial, people])).toEqual([
    ['A', [angstrom, arik]],
    ['Z', [tong]],
  ]);
});

test('a particle is part of the family name', () => {
  expect(groupPeopleByInitial([berg]).map(({ initial }) => initial)).toEqual(['V']);
});

test('names that begin with no letter come last, under “#”', () => {
  expect(groupPeopleByInitial([team, orsted]).map(({ initial }) => initial)).toEqual(['O', '#']);
});
