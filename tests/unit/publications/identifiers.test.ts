import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivAddress, doiAddress, parseArxiv, parseDoi } from '../../../src/publications/identifiers.ts';

describe('parseArxiv', () => {
  it.each([
    ['2502.07460', '2502.07460'],
    [' arXiv:2502.19613v2 ', '2502.19613v2'],
    ['arXiv 0704.0001', '0704.0001'],
    ['arXiv:2502.19613 [cs.CL]', '2502.19613'],
    ['https://arxiv.org/abs/2502.19613', '2502.19613'],
    ['http://www.arxiv.org/pdf/2502.19613v1.pdf?download=1', '2502.19613v1'],
    ['https://arxiv.org/html/2502.19613/', '2502.19613'],
    ['https://doi.org/10.48550/arXiv.2502.19613', '2502.19613'],
    ['cs.CL/0501001', 'cs.CL/0501001'],
    ['hep-th/9901001v3', 'hep-th/9901001v3'],
    ['https://arxiv.org/abs/cond-mat.mes-hall/0001001', 'cond-mat.mes-hall/0001001'],
  ])('reads %s as %s', (text, identifier) => {
    expect(parseArxiv(text)).toBe(identifier);
  });

  it.each([
    '',
    '2502.746',
    '2502.0746',
    '1412.07460',
    '2513.07460',
    '2502.0746000',
    'https://example.org/abs/2502.07460',
    'cs.CL/050',
    '10.1000/182',
  ])('does not take “%s” for an identifier', (text) => {
    expect(parseArxiv(text)).toBeUndefined();
  });

  it('finds an identifier again in its own address', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
    const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
    const identifier = fc.oneof(
      fc
        .tuple(fc.integer({ min: 15, max: 99 }), month, digits(5))
        .map(([year, mm, number]) => `${year}${mm}.${number}`),
      fc.tuple(digits(2), month, digits(3)).map(([year, mm, number]) => `math.GT/${year}${mm}${number}`),
    );
    fc.assert(
      fc.property(identifier, (text) => {
        expect(parseArxiv(arxivAddress(text))).toBe(text);
      }),
    );
  });
});

describe('parseDoi', () => {
  it.each([
    ['10.1000/182', '10.1000/182'],
    ['doi: 10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['https://doi.org/10.1000/182?utm_source=x', '10.1000/182'],
    ['http://dx.doi.org/10.1016/S0893-6080(05)80023-1', '10.1016/S0893-6080(05)80023-1'],
    ['https://doi.org/10.1002/%28SICI%291097', '10.1002/(SICI)1097'],
  ])('reads %s as %s', (text, doi) => {
    expect(parseDoi(text)).toBe(doi);
  });

  it.each([
    '',
    '10.1000/\uD800',
    '11.1000/182',
    '10.1000',
    '10.1000/',
    '10.1000/1 2',
    'https://doi.org/10.1000/%E0%A4%A',
  ])('does not take “%s” for a DOI', (text) => {
    expect(parseDoi(text)).toBeUndefined();
  });

  it('finds a DOI again in its own address, whatever signs it has', () => {
    const doi = fc.stringMatching(/^10\.\d{4,6}\/[!-~]{1,20}$/);
    fc.assert(
      fc.property(doi, (text) => {
        expect(parseDoi(doiAddress(text))).toBe(text);
      }),
    );
    expect(doiAddress('10.1002/a<b>#c')).toBe('https://doi.org/10.1002/a%3Cb%3E%23c');
  });
});
