import { describe, expect, it } from 'vitest';
import { orcidAddress, parseOrcid } from '../../../src/publications/orcid.ts';

describe('parseOrcid', () => {
  it.each([
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1694-233X', '0000-0002-1694-233X'],
    ['orcid.org/0000-0002-1694-233x/', '0000-0002-1694-233X'],
    ['0000000218250097', '0000-0002-1825-0097'],
  ])('reads %s', (text, orcid) => {
    expect(parseOrcid(text)).toBe(orcid);
  });

  it.each(['0000-0002-1825-0098', '0000-0002-1825', 'https://example.org/0000-0002-1825-0097', ''])(
    'refuses “%s”',
    (text) => {
      expect(parseOrcid(text)).toBeUndefined();
    },
  );

  it('has the address that ORCID asks to be shown', () => {
    expect(orcidAddress('0000-0002-1825-0097')).toBe('https://orcid.org/0000-0002-1825-0097');
  });
});
