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

function areGivenAlike(one: string, other: string): boolean {
  return (
    one === other || (one !== '' && other !== '' && (initialsOf(one) === other || initialsOf(other) === one))
  );
}

/** `wei ming` as `w m` */
function initialsOf(given: string): string {
  return given
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join(' ');
}

/** Whether two names can be one person's: the same family name, and given names that begin alike. */
export function mayBePerson(name: PersonName, person: PersonName): boolean {
  if (foldText(familyName(name)) !== foldText(familyName(person))) return false;
  const [one, other] = [name, person].map((each) =>
    'given' in each && each.given ? foldText(each.given) : '',
  );
  if (one === undefined || other === undefined) return false;
  return one === other || (one !== '' && other !== '' && (isInitials(one, other) || isInitials(other, one)));
}

function isInitials(short: string, long: string): boolean {
  return short.length <= 3 && short.split(' ')[0] === long.slice(0, 1);
}
