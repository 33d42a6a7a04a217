import { foldText } from '../publications/folded-text.ts';
import type { Person } from '../publications/person.ts';
import { invertedName } from '../publications/person-name.ts';

/** The people whose family names begin with one letter. */
export interface InitialGroup {
  /** Upper case, without marks; `#` for names that begin with no letter. */
  initial: string;
  people: Person[];
}

const collator = new Intl.Collator('en');

/** People as an index lists them: by family name, then by given name. Particles count as part of the family name. */
export function sortPeople(people: readonly Person[]): Person[] {
  return people
    .map((person) => ({ person, key: invertedName(person.name) }))
    .sort((a, b) => collator.compare(a.key, b.key) || (a.person.slug < b.person.slug ? -1 : 1))
    .map(({ person }) => person);
}

/** People by the initial of the family name, letters in the order of the alphabet and `#` last. */
export function groupPeopleByInitial(people: readonly Person[]): InitialGroup[] {
  const groups = Map.groupBy(sortPeople(people), ({ name }) => initialOf(invertedName(name)));
  return [...groups]
    .map(([initial, group]) => ({ initial, people: group }))
    .sort(
      (a, b) =>
        Number(a.initial === '#') - Number(b.initial === '#') || collator.compare(a.initial, b.initial),
    );
}

function initialOf(name: string): string {
  const [letter] = foldText(name);
  return letter !== undefined && /\p{L}/u.test(letter) ? letter.toUpperCase() : '#';
}
