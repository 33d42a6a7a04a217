import { describe, expect, it } from 'vitest';
import { listIssns } from '../../../src/citations/issns.ts';

describe('listIssns', () => {
  it.each([
    ['0004-6361, 1432-0746', ['0004-6361', '1432-0746']],
    ['1234-567x (Electronic) 12345679', ['1234-567x', '12345679']],
    ['978-3-16-148410-0', []],
    [undefined, []],
  ])('finds in “%s” each number', (text, issns) => {
    expect(listIssns(text)).toEqual(issns);
  });
});
