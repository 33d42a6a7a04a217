import { describe, expect, it } from 'vitest';
import {
  oddsOfFirst,
  weighCandidate,
  type CandidateEvidence,
} from '../../../../../src/bibliography/identities/variants/weigh-candidate.ts';

const nothing: CandidateEvidence = {
  coauthors: 0,
  surroundings: 0,
  words: 0,
  gapYears: 0,
  papers: 5,
  initialsTooMany: 0,
  initialsTooFew: 0,
};
const weigh = (evidence: Partial<CandidateEvidence>, papersOfAll = 10_000): number =>
  weighCandidate({ ...nothing, ...evidence }, papersOfAll);

describe('weighCandidate', () => {
  it.each([{ coauthors: 1 }, { surroundings: 0.1 }, { words: 5 }, { papers: 6 }])(
    'takes it for likelier with %o',
    (evidence) => {
      expect(weigh(evidence)).toBeGreaterThan(weigh({}));
    },
  );

  it.each([{ gapYears: 8 }, { initialsTooMany: 1 }, { initialsTooFew: 1 }])(
    'takes it for less likely with %o',
    (evidence) => {
      expect(weigh(evidence)).toBeLessThan(weigh({}));
    },
  );

  it('makes less of the people around coauthors in a small collection', () => {
    const gain = (papersOfAll: number): number =>
      weigh({ surroundings: 0.2 }, papersOfAll) - weigh({}, papersOfAll);
    expect(gain(20)).toBeLessThan(gain(2000) / 5);
  });
});

describe('oddsOfFirst', () => {
  it('sets the first against all others together', () => {
    expect(oddsOfFirst([3, 1])).toBeCloseTo(2);
    expect(oddsOfFirst([3, 1, 1])).toBeCloseTo(2 - Math.log(2));
  });

  it('is certain of a single choice and knows nothing without any', () => {
    expect([oddsOfFirst([3]), oddsOfFirst([])]).toEqual([Infinity, -Infinity]);
  });
});
