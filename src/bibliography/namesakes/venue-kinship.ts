import { foldText } from '../../publications/folded-text.ts';
import { Numbering } from '../words/numbering.ts';

/** Papers by which two venues must go together more than by chance before it says much. */
const trustedPapers = 5;

/**
 * Learns from the collection itself which venues go together in the papers of one person: vision conferences with each
 * other and seldom with those on learning theory. How much is said by pointwise mutual information, smoothed.
 * Source: Church and Hanks, “Word association norms, mutual information, and lexicography”, Computational Linguistics
 * 16 (1990), for venues in place of words and people in place of their neighbourhoods.
 *
 * @param venues of each paper, where known
 * @param people the papers, by their indices, of each person to learn from
 * @returns how much likelier than by chance two groups of papers, by their indices, have such venues when they are one
 * person’s: a mean of natural logarithms, 0 when the venues say nothing
 */
export function learnVenueKinship(
  venues: readonly (string | undefined)[],
  people: readonly (readonly number[])[],
): (a: readonly number[], b: readonly number[]) => number {
  const numbers = new Numbering();
  const venueOf = venues.map((venue) => {
    const series = venue === undefined ? '' : nameSeries(venue);
    return series === '' ? undefined : numbers.numberOf(series);
  });
  const countVenues = (papers: readonly number[]): [venue: number, papers: number][] => {
    const counts = new Map<number, number>();
    for (const paper of papers) {
      const venue = venueOf[paper];
      if (venue !== undefined) counts.set(venue, (counts.get(venue) ?? 0) + 1);
    }
    return [...counts];
  };
  const together = new Map<string, number>();
  const alone = new Float64Array(numbers.size);
  let all = 0;
  for (const papers of people) {
    const counts = countVenues(papers);
    const known = counts.reduce((sum, [, count]) => sum + count, 0);
    if (known < 2) continue;
    all += known;
    for (const [a, ofA] of counts) {
      alone[a]! += ofA;
      for (const [b, ofB] of counts) {
        const others = a === b ? ofA - 1 : ofB;
        const key = pairKey(a, b);
        if (b <= a) together.set(key, (together.get(key) ?? 0) + (ofA * others) / (known - 1));
      }
    }
  }
  const kinship = (a: number, b: number): number => {
    const expected = (alone[a]! * alone[b]!) / Math.max(1, all);
    return Math.log(((together.get(pairKey(a, b)) ?? 0) + trustedPapers) / (expected + trustedPapers));
  };
  return (a, b) => {
    const venuesOfB = countVenues(b);
    let sum = 0;
    let pairs = 0;
    for (const [venue, papers] of countVenues(a))
      for (const [other, otherPapers] of venuesOfB) {
        sum += papers * otherPapers * kinship(venue, other);
        pairs += papers * otherPapers;
      }
    return pairs === 0 ? 0 : sum / pairs;
  };
}

/** The venue without the years and numbers that tell its meetings and volumes apart. */
function nameSeries(venue: string): string {
  return foldText(venue)
    .split(' ')
    .filter((word) => !/^\d+(?:st|nd|rd|th)?$/.test(word))
    .join(' ');
}

function pairKey(a: number, b: number): string {
  return a < b ? `${b} ${a}` : `${a} ${b}`;
}
