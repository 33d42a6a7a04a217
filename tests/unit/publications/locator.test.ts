import { describe, expect, it } from 'vitest';
import { formatLocator } from '../../../src/publications/locator.ts';

describe('formatLocator', () => {
  it.each([
    [{ volume: '12', issue: '3', pages: '101–119' }, '12 (3), 101–119'],
    [{ volume: '12' }, '12'],
    [{ issue: '3' }, 'no. 3'],
    [{ pages: 'e100' }, 'e100'],
    [{ pages: '1–9' }, 'pp. 1–9'],
    [{}, ''],
  ])('writes %o', (facts, text) => {
    expect(formatLocator(facts)).toBe(text);
  });
});
