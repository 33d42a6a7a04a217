import { describe, expect, it } from 'vitest';
import { displayName, familyName, invertedName } from '../../../src/publications/person-name.ts';

const name = { given: 'Ludwig', particle: 'van der', family: 'Berg', suffix: 'Jr.' };

describe('the forms of a name', () => {
  it('are as spoken, as sorted, and the family name alone', () => {
    expect(displayName(name)).toBe('Ludwig van der Berg Jr.');
    expect(invertedName(name)).toBe('van der Berg, Ludwig, Jr.');
    expect(familyName(name)).toBe('van der Berg');
  });

  it('have the family name first and no blank in East Asian scripts, but for names of foreigners', () => {
    expect(displayName({ family: '王', given: '伟' })).toBe('王伟');
    expect(displayName({ family: '山田', given: 'さくら' })).toBe('山田さくら');
    expect(displayName({ family: '김', given: '철수' })).toBe('김철수');
    expect(displayName({ family: 'スミス', given: 'ジョン' })).toBe('ジョン スミス');
    expect(displayName({ family: 'Wang', given: '伟' })).toBe('伟 Wang');
    expect(invertedName({ family: '王', given: '伟' })).toBe('王, 伟');
  });

  it('are one and the same for a group and for a single name', () => {
    for (const form of [displayName, invertedName, familyName]) {
      expect(form({ literal: 'ATLAS Collaboration' })).toBe('ATLAS Collaboration');
      expect(form({ family: 'Plato' })).toBe('Plato');
    }
  });
});
