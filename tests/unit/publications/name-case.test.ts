import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setNameCase } from '../../../src/publications/name-case.ts';
import { parsePersonName } from '../../../src/publications/parse-person-name.ts';
import { displayName, invertedName, type PersonName } from '../../../src/publications/person-name.ts';
import { readNames } from '../../../src/documents/bibtex/read-names.ts';

describe('a name in capitals', () => {
  it.each([
    ['XIONG, WEI', 'Xiong, Wei'],
    ['WEI XIONG', 'Xiong, Wei'],
    ['XIONG, W.', 'Xiong, W.'],
    ['XU, JH', 'Xu, JH'],
    ['J.-L. PICARD', 'Picard, J.-L.'],
    ['NG, ANDREW Y.', 'Ng, Andrew Y.'],
    ['VAN DER BERG, ANNA', 'van der Berg, Anna'],
    ['ANNA VAN DER BERG', 'van der Berg, Anna'],
    ['BERG, JAN WILLEM VAN DER, JR.', 'van der Berg, Jan Willem, Jr.'],
    ['DE LA CRUZ, MARIA DEL CARMEN', 'de la Cruz, Maria del Carmen'],
    ["'T HOOFT, GERARD", "'t Hooft, Gerard"],
    ['LA ROSA, MARCO', 'La Rosa, Marco'],
    ['DI STEFANO, MARIO', 'Di Stefano, Mario'],
    ['ORTEGA Y GASSET, JOSÉ', 'Ortega y Gasset, José'],
    ['MCDONALD, RONALD', 'McDonald, Ronald'],
    ['MACKEY, JOHN', 'Mackey, John'],
    ["O'NEILL, ZOË", "O'Neill, Zoë"],
    ['D’ANGELO, PIA', 'D’Angelo, Pia'],
    ["SHA'BAN, ALI", "Sha'ban, Ali"],
    ["DELL'ACQUA, LUCA", "Dell'Acqua, Luca"],
    ['ST. JOHN, MARY', 'St. John, Mary'],
    ['GARCÍA-LÓPEZ, JOSÉ', 'García-López, José'],
    ['JEAN-MARIE LE PEN-ROUX', 'Pen-Roux, Jean-Marie Le'],
    ['IŞIK, ÇAĞRI', 'Işık, Çağrı'],
    ['ÖZ, İPEK', 'Öz, İpek'],
    ['ISIK, ALI', 'Isik, Ali'],
    ['IJSSELSTEIN, KEES', 'IJsselstein, Kees'],
    ['IJAZ, AMNA', 'Ijaz, Amna'],
    ['ИВАНОВ, ИВАН', 'Иванов, Иван'],
    ['ΠΑΠΑΔΟΠΟΥΛΟΣ, ΝΙΚΟΣ', 'Παπαδοπουλος, Νικος'],
  ])('%s is set as %s', (written, set) => {
    expect(invertedName(parsePersonName(written))).toBe(set);
  });

  it.each([
    ['NGUYEN, THI VAN', 'Nguyen, Thi Van'],
    ['NGUYEN VAN ANH', 'Anh, Nguyen Van'],
    ['XIAO DI WANG', 'Wang, Xiao Di'],
    ['DU, WEI', 'Du, Wei'],
    ['LI, BO', 'Li, Bo'],
    ['YU LI', 'Li, Yu'],
    ['BERG, VAN', 'Berg, Van'],
  ])('%s has no particle', (written, set) => {
    expect(invertedName(parsePersonName(written))).toBe(set);
  });

  it.each([
    'XU, AB',
    'LI, AN',
    'SMITH, BO',
    'SMITH JH',
    'XIONG W',
    'OPENAI',
    'ATLAS COLLABORATION',
    'TEAM GLM',
    'R2D2, ANNA',
    'XIONG, Wei',
    'van der BERG, ANNA',
    '毛泽东',
  ])('%s stays as it is written', (written) => {
    const letters = (text: string): string => text.replace(/[ ,]/g, '').split('').toSorted().join('');
    expect(letters(displayName(parsePersonName(written)))).toBe(letters(written));
  });

  it('is read alike in a listing, BibTeX, RIS and CSL-JSON', () => {
    for (const text of ['VAN DER BERG, ANNA', 'ANNA VAN DER BERG', 'MCDONALD, JR., RONALD', 'XU, AB'])
      expect(readNames(text).names).toEqual([parsePersonName(text)]);
    expect(readNames('family=BERG, given=ANNA, prefix=VAN DER').names).toEqual([
      parsePersonName('van der Berg, Anna'),
    ]);
  });
});

const word = fc.constantFrom(
  'Wei',
  'Xiong',
  'Müller',
  'O’Neill',
  'McDonald',
  'Jean-Luc',
  'López',
  'Şahin',
  'Ng',
);
const names: fc.Arbitrary<PersonName> = fc.record(
  {
    family: fc.oneof(
      word,
      fc.tuple(word, word).map((parts) => parts.join('-')),
    ),
    given: fc.oneof(fc.constantFrom('Anna', 'José', 'Jean-Luc', 'W.', 'J.-L. M.', 'Anna K.')),
    particle: fc.constantFrom('van der', 'von', 'de la', '’t'),
    suffix: fc.constantFrom('Jr.', 'III'),
  },
  { requiredKeys: ['family', 'given'] },
);

describe('setNameCase', () => {
  it('gives a name that was put in capitals back', () => {
    fc.assert(
      fc.property(names, fc.boolean(), (name, inNaturalOrder) => {
        const write = inNaturalOrder && !('particle' in name) ? displayName : invertedName;
        const shouted = write(name).toUpperCase();
        expect(invertedName(parsePersonName(shouted))).toBe(invertedName(parsePersonName(write(name))));
      }),
    );
  });

  it('changes nothing that has a small letter, nor anything twice, and no letter but in case', () => {
    const anyWord = fc.oneof(
      word.map((text) => text.toUpperCase()),
      word,
      fc.constantFrom('VAN', 'DER', 'DE', 'LA', 'Y', 'AB', 'JH', 'J.', "D'", 'İ', 'ß', '伟'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
    );
    const part = fc.array(anyWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(part, part, (family, given) => {
        const once = setNameCase({ family, given });
        expect(setNameCase(once)).toEqual(once);
        const letters = (name: PersonName): string =>
          displayName(name).toUpperCase().replace(/\s/gu, '').split('').toSorted().join('');
        if (!/[Iİ]/u.test(family + given)) expect(letters(once)).toBe(letters({ family, given }));
        if (/\p{Ll}/u.test(family + given)) expect(once).toEqual({ family, given });
      }),
    );
  });
});
