import { describe, expect, it } from 'vitest';
import { formatIssuer } from '../../../src/publications/issuer.ts';
import { examplePublication } from '../../support/example-publication.ts';

describe('formatIssuer', () => {
  it.each([
    [
      { type: 'thesis', genre: 'PhD thesis', publisher: 'University of Bern' },
      'PhD thesis, University of Bern',
    ],
    [{ type: 'thesis' }, 'Thesis'],
    [{ type: 'report', number: '17', publisher: 'Ice Institute' }, 'Report 17, Ice Institute'],
    [{ type: 'book', publisher: 'North Press', edition: '2' }, 'North Press, edition 2'],
    [{ type: 'chapter', publisher: 'North Press', venue: 'The Book of Weather' }, ''],
    [{ type: 'article' }, ''],
  ] as const)('writes of %o “%s”', (facts, text) => {
    expect(formatIssuer(examplePublication('a', [], facts))).toBe(text);
  });
});
