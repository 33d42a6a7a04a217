import { expect, test } from 'vitest';
import { findIdentified, readIdentifier } from '../../../src/search/identifier.ts';

test('a query is an identifier alone, behind its name or as an address', () => {
  for (const query of ['2502.19613', 'arXiv:2502.19613v2', 'https://arxiv.org/abs/2502.19613'])
    expect(readIdentifier(query)).toBe('2502.19613');
  for (const query of ['10.1000/ABC', 'doi:10.1000/abc', 'https://doi.org/10.1000/abc'])
    expect(readIdentifier(query)).toBe('10.1000/abc');
  expect(readIdentifier('hep-th/9901001')).toBe('hep-th/9901001');
});

test('words, years and parts of an identifier are no identifier', () => {
  for (const query of ['reward', '2024', '2502.196', '10.1000', 'see 10.1000/182', 'and/or', ''])
    expect(readIdentifier(query)).toBeUndefined();
});

test('works are found by either identifier, however it is written in the file', () => {
  const items = [{ DOI: '10.1000/ABC' }, {}, { archive_location: '2502.19613' }];
  expect(findIdentified(items, '10.1000/abc')).toEqual([0]);
  expect(findIdentified(items, '2502.19613')).toEqual([2]);
  expect(findIdentified(items, '10.1000/ab')).toEqual([]);
  expect(findIdentified({}, '10.1000/abc')).toEqual([]);
});
