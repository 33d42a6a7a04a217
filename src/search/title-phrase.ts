import { countPieces } from './joined-words.ts';
import type { Occurrences } from './occurrences.ts';

/** How the words of a query stand in a title. */
export type TitlePlacement = 'whole' | 'start' | 'phrase' | 'scattered';

/** How all words of a query stand in a title that has them all. */
export function placeInTitle(occurrences: Occurrences, paper: number): TitlePlacement {
  const { starts } = occurrences.lexicon.titleWords;
  const first = starts[paper] as number;
  const end = starts[paper + 1] as number;
  for (let position = first; position < end; position++) {
    const behind = followPhrase(occurrences, paper, position);
    if (behind === -1) continue;
    if (position > first) return 'phrase';
    return behind === end && endsExactly(occurrences, end - 1) ? 'whole' : 'start';
  }
  return 'scattered';
}

/** Where the query ends that begins at a position of the titles; -1 when its words do not follow each other there. */
function followPhrase(occurrences: Occurrences, paper: number, position: number): number {
  const { words, titleField, lexicon, lookups } = occurrences;
  const { starts, items } = lexicon.titleWords;
  const end = starts[paper + 1] as number;
  let at = position;
  let next = 0;
  while (next < lookups.length) {
    if (at >= end) return -1;
    const word = items[at] as number;
    const joint = words.joints.get(word) ?? 0;
    const bit = 1 << next;
    if ((joint & bit) !== 0 && (joint & (bit - 1)) === 0) {
      next = 32 - Math.clz32(joint);
      at++;
    } else if (((words.any[word] as number) & titleField & bit) !== 0) {
      next++;
      at++;
    } else {
      if (((occurrences.titlePieces.get(paper) ?? 0) & bit) === 0) return -1;
      const pieces = countPiecesOf(next);
      if (pieces === 0) return -1;
      next++;
      at += pieces;
    }
  }
  return at;

  function countPiecesOf(index: number): number {
    const spellings = lookups[index]?.word.spellings ?? [];
    for (const typed of spellings) {
      const pieces = countPieces(lexicon, lexicon.titleWords, paper, at, typed, index === lookups.length - 1);
      if (pieces > 0) return pieces;
    }
    return 0;
  }
}

/** Whether a title's last word is the query's last, not merely begun by it. */
function endsExactly({ words, lexicon, lookups }: Occurrences, position: number): boolean {
  const word = lexicon.titleWords.items[position] as number;
  const last = 1 << (lookups.length - 1);
  if ((words.exact[word] as number) & last) return true;
  const spelling = lookups.at(-1)?.word.spellings[0] ?? '';
  return (
    ((words.sure[word] as number) & last) === 0 || (lexicon.spellings[word] as string).endsWith(spelling)
  );
}
