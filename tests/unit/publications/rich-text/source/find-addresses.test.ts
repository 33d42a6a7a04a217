import { describe, expect, it } from 'vitest';
import {
  findAddresses,
  readAddress,
} from '../../../../../src/publications/rich-text/source/find-addresses.ts';

describe('findAddresses', () => {
  it.each([
    ['see https://a.example/b.', 'https://a.example/b'],
    ['(https://a.example/b_(c)), so', 'https://a.example/b_(c)'],
    ['(https://a.example/b).', 'https://a.example/b'],
    ['“https://a.example”', 'https://a.example'],
    ['"https://a.example/x?y=1&z=2#w",', 'https://a.example/x?y=1&z=2#w'],
    ["``https://a.example''", 'https://a.example'],
    ['http://a.example/~me/a\\_b\\%20c', 'http://a.example/~me/a_b%20c'],
    ['https://a.example/b}', 'https://a.example/b'],
    ['&lt;https://a.example?b&amp;c&gt;', 'https://a.example?b&c'],
    ['见https://a.example。', undefined],
    ['见 https://a.example。', 'https://a.example'],
  ])('finds the address in %j', (text, address) => {
    const expected = address === undefined ? [] : [address];
    expect(Array.from(findAddresses(text).values(), (found) => found.address)).toEqual(expected);
  });

  it.each([
    'www.a.example',
    'github.com/a/b',
    'ftp://a.example',
    'https://',
    'https://nodots',
    'xhttps://a.example',
  ])('finds none in %j', (text) => {
    expect(findAddresses(text).size).toBe(0);
  });
});

describe('readAddress', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@other.example',
    'https://a b.example',
    '',
  ])('refuses %j', (written) => {
    expect(readAddress(written)).toBeUndefined();
  });
});
