import type { MatchMarker } from './match-marker.ts';
import type { Excerpt, Mark } from './search-engine.ts';

const lettersBefore = 60;
const lettersInAll = 240;

/**
 * The part of an abstract to show for a match: from shortly before the place where most marks stand close together,
 * cut between words. `undefined` when nothing in it matched.
 */
export function makeExcerpt(abstract: string, marker: MatchMarker): Excerpt | undefined {
  const { marks } = marker.mark(abstract, 'abstract');
  const first = densestStart(marks);
  if (first === undefined) return undefined;
  let start = Math.max(0, first - lettersBefore);
  if (start > 0) start = abstract.indexOf(' ', start) + 1;
  if (start === 0 || start > first) start = first < lettersBefore ? 0 : first;
  let end = Math.min(abstract.length, start + lettersInAll);
  if (end < abstract.length) end = Math.max(abstract.lastIndexOf(' ', end), firstMarkEnd(marks, first));
  return {
    text: abstract.slice(start, end),
    start,
    marks: marks
      .filter((mark) => mark[0] >= start && mark[1] <= end)
      .map(([from, to]): Mark => [from - start, to - start]),
  };
}

function densestStart(marks: readonly Mark[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [start] of marks) {
    const within = marks.filter(
      (mark) => mark[0] >= start && mark[1] <= start + lettersInAll - lettersBefore,
    ).length;
    if (within > most) [most, best] = [within, start];
  }
  return best ?? marks[0]?.[0];
}

function firstMarkEnd(marks: readonly Mark[], start: number): number {
  return marks.find((mark) => mark[0] === start)?.[1] ?? start;
}
