import { foldText } from '../../publications/folded-text.ts';
import { displayName, familyName, type PersonName } from '../../publications/person-name.ts';

/** A name in the forms in which it is looked for, all folded. */
export interface FoldedName {
  display: string;
  /** With the particle; the whole name of a group. */
  family: string;
  /** Empty when there is none. */
  given: string;
}

export function foldName(name: PersonName): FoldedName {
  return {
    display: foldText(displayName(name)),
    family: foldText(familyName(name)),
    given: 'given' in name && name.given ? foldText(name.given) : '',
  };
}

/** Whether a family part and the given part behind it, as written, name a person. */
export function namesInverted(person: FoldedName, family: string, given: string | undefined): boolean {
  return (
    given !== undefined && foldText(family) === person.family && areGivenAlike(person.given, foldText(given))
  );
}

/** Given names of one person: the same, or one of them in initials, of which some may be missing. */
function areGivenAlike(one: string, other: string): boolean {
  return (
    one === other || (one !== '' && other !== '' && (abbreviates(one, other) || abbreviates(other, one)))
  );
}

function abbreviates(short: string, long: string): boolean {
  const words = long.split(' ');
  return short
    .split(' ')
    .every((initial, at) => initial.length === 1 && (words[at] ?? initial).startsWith(initial));
}

/** Whether two names can be one person's: the same family name, and given names that begin alike. */
export function mayBePerson(name: PersonName, person: PersonName): boolean {
  if (foldText(familyName(name)) !== foldText(familyName(person))) return false;
  const [one, other] = [foldName(name).given, foldName(person).given];
  return areGivenAlike(one, other);
}
