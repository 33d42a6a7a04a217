import { describe, expect, it } from 'vitest';
import {
  areCompatible,
  areSpellings,
  formOfName,
  isAbbreviated,
  variantKey,
  type NameForm,
} from '../../../../../src/bibliography/identities/variants/name-form.ts';
import { parsePersonName } from '../../../../../src/publications/parse-person-name.ts';

const form = (name: string): NameForm => formOfName(parsePersonName(name)) as NameForm;

describe('spellings of a name', () => {
  it.each([
    ['Schölkopf, Bernhard', 'Schoelkopf, Bernhard'],
    ['Schölkopf, Bernhard', 'Scholkopf, Bernhard'],
    ['Müller, Jürgen', 'Mueller, Juergen'],
    ['Ågren, Åsa', 'Aagren, Aasa'],
    ['Zhu, Jian-Hua', 'Zhu, Jianhua'],
  ])('%s and %s are two of one', (one, other) => {
    expect(areSpellings(form(one), form(other))).toBe(true);
    expect(variantKey(form(one))).toBe(variantKey(form(other)));
  });

  it.each([
    ['Bar, Jan', 'Baer, Jan'],
    ['Li, Wei', 'Li, W.'],
    ['Zhu, Jian', 'Zhu, Jianhua'],
  ])('%s and %s are not', (one, other) => {
    expect(areSpellings(form(one), form(other))).toBe(false);
  });
});

describe('names that one may be short for the other', () => {
  it.each([
    ['Schölkopf, B.', 'Schoelkopf, Bernhard'],
    ['Jordan, M. I.', 'Jordan, Michael I.'],
    ['Jordan, Michael', 'Jordan, Michael I.'],
    ['Wang, JH', 'Wang, Jian-Hua'],
    ['Wang, J.-H.', 'Wang, Jianhua'],
    ['van der Maaten, L.', 'van der Maaten, Laurens'],
  ])('%s for %s', (one, other) => {
    expect(areCompatible(form(one), form(other))).toBe(true);
    expect(variantKey(form(one))).toBe(variantKey(form(other)));
  });

  it.each([
    ['Wang, J. K.', 'Wang, Jian H.'],
    ['Wang, Jian', 'Wang, Jing'],
    ['Maaten, L.', 'van der Maaten, Laurens'],
  ])('%s not for %s', (one, other) => {
    expect(areCompatible(form(one), form(other))).toBe(false);
  });

  it('know an abbreviation by its initials, and no variant of a group', () => {
    expect(isAbbreviated(form('Wang, J. H.'))).toBe(true);
    expect(isAbbreviated(form('Wang, Jian H.'))).toBe(false);
    expect(formOfName({ literal: 'ATLAS Collaboration' })).toBeUndefined();
  });
});
