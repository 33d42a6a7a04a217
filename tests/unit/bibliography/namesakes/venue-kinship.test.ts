import { describe, expect, it } from 'vitest';
import { learnVenueKinship } from '../../../../src/bibliography/namesakes/venue-kinship.ts';

/** Twenty people with a paper at each of two vision conferences, twenty with two papers on theory. */
const venues = Array.from({ length: 20 }, (_, person) => [
  `${person + 1}th Conference on Vision`,
  'Vision Workshop 2019',
  'Theory Days 1',
  `Theory Days ${person}`,
]).flat();
const people = Array.from({ length: 20 }, (_, person) => [
  [4 * person, 4 * person + 1],
  [4 * person + 2, 4 * person + 3],
]).flat();
const kinship = learnVenueKinship([...venues, undefined, 'Unknown Letters'], people);
const [vision, workshop, theory, unnamed, unknown] = [[0], [1], [2], [venues.length], [venues.length + 1]];

describe('learnVenueKinship', () => {
  it('speaks for venues that people go to together, and against those they do not', () => {
    expect(kinship(vision, workshop)).toBeGreaterThan(0.5);
    expect(kinship(theory, theory)).toBeGreaterThan(0.5);
    expect(kinship(vision, theory)).toBeLessThan(-0.5);
  });

  it('takes the meetings and volumes of a series for one venue', () => {
    expect(kinship([0], [1])).toBe(kinship([4], [5]));
  });

  it('says nothing of papers without a venue, and of a venue nobody else has', () => {
    expect(kinship(vision, unnamed)).toBe(0);
    expect(kinship(vision, unknown)).toBe(0);
  });

  it('takes the mean over all pairs of papers', () => {
    expect(kinship([0, 2], [1])).toBeCloseTo((kinship([0], [1]) + kinship([2], [1])) / 2);
  });
});
