import { describe, expect, it } from 'vitest';
import { displayName, familyName, invertedName } from '../../../src/publications/person-name.ts';

const name = { given: 'Ludwig', particle: 'van der', family: 'Berg', suffix: 'Jr.' };

describe('the forms of a name', () => {
  it('are as spoken, as sorted, and the family name alone', () => {
    expect(displayName(name)).toBe('Ludwig van der Berg Jr.');
    expect(invertedName(name)).toBe('van der Berg, Ludwig, Jr.');
    expect(familyName(name)).toBe('van der Berg');
  });

  it('are one and the same for a group and for a single name', () => {
    for (const form of [displayName, invertedName, familyName]) {
      expect(form({ literal: 'ATLAS Collaboration' })).toBe('ATLAS Collaboration');
      expect(form({ family: 'Plato' })).toBe('Plato');
    }
  });
});
