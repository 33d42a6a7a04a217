import { describe, expect, it } from 'vitest';
import { readRichText } from '../../../../../src/publications/rich-text/read-rich-text.ts';

describe('accents and letters', () => {
  it.each([
    ['G\\"odel, G\\"{o}del, {\\"u}ber, \\"Uber', 'Gödel, Gödel, über, Über'],
    ["caf\\'e, \\'{e}, \\`a, \\^o, \\~n, \\=o, \\.z", 'café, é, à, ô, ñ, ō, ż'],
    ['\\v{c} \\c c \\c{S} \\H{o} \\u{a} \\k{a} \\r{a} \\d{a}', 'č ç Ş ő ă ą å ạ'],
    ["na\\\"{\\i}ve, \\'{\\i}, Mart\\'\\i nez", 'naïve, í, Martínez'],
    ["\\'{\\^e} and \\d{\\^o}", 'ế and ộ'],
    ['\\aa \\o re stra\\ss e \\L{}ukasz {\\ae}on \\OE', 'åøre straße Łukasz æon Œ'],
    ['\\i{} \\j', 'ı ȷ'],
  ])('reads %j', (latex, plain) => {
    const { value, problems } = readRichText(latex, 'title');
    expect(value.plain).toBe(plain);
    expect(problems).toEqual([]);
  });

  it.each([
    ['say \\"Yes\\" or \\"an apple\\".', 'say "Yes" or "an apple".'],
    ["don\\'t, model\\'s", "don't, model's"],
  ])('takes the backslash of %j for an escape', (latex, plain) => {
    expect(readRichText(latex, 'title').value.plain).toBe(plain);
  });

  it('takes no other macro for an accent', () => {
    expect(readRichText('\\cd \\rd', 'title').problems.map(({ detail }) => detail)).toEqual(['\\cd', '\\rd']);
  });
});
