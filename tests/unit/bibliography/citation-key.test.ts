import { describe, expect, it } from 'vitest';
import { citationKeyCandidates } from '../../../src/bibliography/citation-key.ts';
import { makeName } from '../../support/make-record.ts';

describe('citationKeyCandidates', () => {
  it('begins with family name, year and the first word, hyphens left out', () => {
    const keys = citationKeyCandidates('Self-rewarding correction', makeName('Xiong, Wei'), { year: 2025 });
    expect(keys).toEqual(['xiong2025selfrewarding', 'xiong2025selfrewardingcorrection']);
  });

  it('passes over words that say nothing about the title', () => {
    expect(citationKeyCandidates('On the Theory of Games', makeName('Nash, John'), { year: 1950 })[0]).toBe(
      'nash1950theory',
    );
  });

  it('keeps such words when the title has no others', () => {
    expect(citationKeyCandidates('To Do', makeName('Ng, An'), undefined)[0]).toBe('ngto');
  });

  it('has ASCII letters and digits only', () => {
    expect(citationKeyCandidates('Über Größe', makeName('Łukasz, Jan'), { year: 1999 })[0]).toBe(
      'lukasz1999uber',
    );
  });

  it('does without author and year where they are not known', () => {
    expect(citationKeyCandidates('Games', undefined, undefined)).toEqual(['games']);
  });

  it('stays short, and there are few, whatever the length of title and name', () => {
    const keys = citationKeyCandidates('On words '.repeat(50_000), makeName(`${'a'.repeat(500)}, B`), {
      year: 2020,
    });
    expect(keys).toHaveLength(12);
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(90);
  });
});
