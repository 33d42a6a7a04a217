import { describe, expect, it } from 'vitest';
import { withoutHomonymNumber } from '../../../src/publications/homonym-number.ts';

describe('withoutHomonymNumber', () => {
  it.each([
    ['Wei Li 0002', 'Wei Li'],
    ['Jörg Müller 0001', 'Jörg Müller'],
    ['Wei Li', 'Wei Li'],
    ['Agent 0071', 'Agent 0071'],
    ['Group of 1984', 'Group of 1984'],
    ['0001', '0001'],
  ])('reads “%s” as “%s”', (written, name) => {
    expect(withoutHomonymNumber(written)).toBe(name);
  });
});
