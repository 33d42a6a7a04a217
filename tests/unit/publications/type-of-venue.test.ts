import { describe, expect, it } from 'vitest';
import { typeOfVenue } from '../../../src/publications/type-of-venue.ts';

describe('typeOfVenue', () => {
  it.each([
    ['Comptes rendus', 'article-journal'],
    ['Nature 2020', 'article-journal'],
    ['PNAS', 'article-journal'],
    ['Proceedings of the Ice Meeting', 'paper-conference'],
    ['Proceedings of the National Academy of Sciences', 'article-journal'],
    ['Proceedings of the IEEE', 'article-journal'],
    ['Proceedings of the ACM on Programming Languages', 'article-journal'],
    ['Proceedings of the 2020 ACM Symposium on Computing', 'paper-conference'],
    ['Proc. of IAU', 'paper-conference'],
    ['Workshop on Engines', 'paper-conference'],
    ['NeurIPS 2024', 'paper-conference'],
    ['SC ’19', 'paper-conference'],
    ['arXiv', 'article'],
    ['bioRxiv', 'article'],
  ])('takes what “%s” holds for %s', (venue, type) => {
    expect(typeOfVenue(venue)).toBe(type);
  });
});
