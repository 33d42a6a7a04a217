import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../src/publications/parse-person-name.ts';
import { displayName, invertedName } from '../../../src/publications/person-name.ts';

describe('parsePersonName', () => {
  it('reads BibTeX’s three forms alike', () => {
    const name = { family: 'Berg', given: 'Jan Willem', particle: 'van der', suffix: 'Jr.' };
    expect(parsePersonName('van der Berg, Jan Willem, Jr.')).toEqual(name);
    expect(parsePersonName('van der Berg, Jr., Jan Willem')).toEqual(name);
    expect(parsePersonName('Jan Willem van der Berg Jr.')).toEqual(name);
    expect(parsePersonName('Berg, Jan Willem van der, Jr.')).toEqual(name);
    expect(parsePersonName('van der Berg, Jan Willem Jr.')).toEqual(name);
  });

  it('takes a particle that begins with an apostrophe for one, in either order', () => {
    for (const mark of ['’', '‘', "'"]) {
      const name = { family: 'Hooft', given: 'Gerard', particle: `${mark}t` };
      expect(parsePersonName(`Gerard ${mark}t Hooft`)).toEqual(name);
      expect(parsePersonName(`${mark}t Hooft, Gerard`)).toEqual(name);
    }
    expect(parsePersonName('Bart van ’t Ent')).toEqual({ family: 'Ent', given: 'Bart', particle: 'van ’t' });
    expect(parsePersonName('Jean d’Alembert')).toEqual({ family: 'd’Alembert', given: 'Jean' });
  });

  it('leaves out the number by which DBLP tells people apart', () => {
    expect(parsePersonName('Wei Li 0002')).toEqual({ family: 'Li', given: 'Wei' });
  });

  it('takes one word for a family name', () => {
    expect(parsePersonName('Plato')).toEqual({ family: 'Plato' });
  });

  it('takes what stands behind a single word for a generation, unless it may be initials', () => {
    expect(parsePersonName('Henry VIII')).toEqual({ family: 'Henry', suffix: 'VIII' });
    expect(parsePersonName('Smith, III')).toEqual({ family: 'Smith', suffix: 'III' });
    expect(parsePersonName('John Smith, IV')).toEqual({ family: 'Smith', given: 'John', suffix: 'IV' });
    expect(parsePersonName('John Smith IV')).toEqual({ family: 'Smith', given: 'John', suffix: 'IV' });
    expect(parsePersonName('Ivanov, VI')).toEqual({ family: 'Ivanov', given: 'VI' });
    expect(parsePersonName('Smith, JR')).toEqual({ family: 'Smith', given: 'JR' });
  });

  it('takes a name without blanks for a family name', () => {
    for (const name of ['毛泽东', '欧阳修', '山田太郎', '김철수'])
      expect(parsePersonName(name)).toEqual({ family: name });
  });

  it('takes braces and collective nouns for groups', () => {
    expect(parsePersonName('{OpenAI}')).toEqual({ literal: 'OpenAI' });
    expect(parsePersonName('Gemini Team')).toEqual({ literal: 'Gemini Team' });
    expect(parsePersonName('Team OLMo')).toEqual({ literal: 'Team OLMo' });
    expect(parsePersonName('IBM RESEARCH')).toEqual({ literal: 'IBM RESEARCH' });
  });

  it('keeps names without capitals whole', () => {
    expect(parsePersonName('bell hooks')).toEqual({ family: 'hooks', given: 'bell' });
    expect(parsePersonName('王, 伟')).toEqual({ family: '王', given: '伟' });
  });

  it('tidies blanks and composes letters', () => {
    expect(parsePersonName(`  ${'Müller'.normalize('NFD')} ,  Jürgen\tK. `)).toEqual({
      family: 'Müller',
      given: 'Jürgen K.',
    });
  });

  it('gives back what it is given in inverted form', () => {
    const word = fc.constantFrom('Wei', 'Xiong', 'Müller', 'O’Neil', 'Jean-Luc', '伟', 'J.');
    const part = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(part, part, fc.constantFrom('', 'van ', 'de la '), (family, given, particle) => {
        const text = `${particle}${family}, ${given}`;
        expect(invertedName(parsePersonName(text))).toBe(text);
      }),
    );
  });

  it('never throws and never gives an empty name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(displayName(parsePersonName(text))).not.toBe('');
      }),
    );
  });
});
