import { describe, expect, it } from 'vitest';
import { nearestKey } from '../../../../src/documents/yaml/nearest-key.ts';

const known = ['title', 'owner', 'affiliation', 'links', 'accent', 'show'];

describe('nearestKey', () => {
  it.each([
    ['affilation', 'affiliation'],
    ['tilte', 'title'],
    ['Link', 'links'],
    ['acent', 'accent'],
    ['ownr', 'owner'],
  ])('finds behind %s the key %s', (key, nearest) => {
    expect(nearestKey(key, known)).toBe(nearest);
  });

  it('counts two swapped letters as one edit', () => {
    expect(nearestKey('ba', ['bcd', 'ab'])).toBe('ab');
    expect(nearestKey('abdc', ['abxy', 'abcd'])).toBe('abcd');
  });

  it('names no key for a word that is like none', () => {
    expect(nearestKey('telephone', known)).toBeUndefined();
    expect(nearestKey('', known)).toBeUndefined();
  });
});
