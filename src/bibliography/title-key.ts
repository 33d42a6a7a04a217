import { foldText } from '../publications/folded-text.ts';

/** The form in which titles are compared. A title of signs alone folds to nothing, and stands for itself. */
export function titleKey(title: string): string {
  return foldText(title) || title.normalize('NFC').trim();
}

const number = /^(?:\d+|[ivx]+|[a-z]|one|two|three|four|first|second|third|fourth)$/;

/** Whether two folded titles differ in words that count or letter alone: `… part i` and `… part ii`. */
export function differInNumbers(one: string, other: string): boolean {
  const [words, others] = [one, other].map((title) => title.split(' '));
  const differing = [
    ...(words ?? []).filter((word) => !others?.includes(word)),
    ...(others ?? []).filter((word) => !words?.includes(word)),
  ];
  return differing.every((word) => number.test(word));
}

/** How alike two folded titles are, out of 1: by the share of three-letter pieces that both have (Dice's coefficient). */
export function titleLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const pieces = piecesOf(one);
  const others = piecesOf(other);
  let shared = 0;
  for (const piece of pieces) if (others.has(piece)) shared++;
  return (2 * shared) / Math.max(1, pieces.size + others.size);
}

function piecesOf(title: string): Set<string> {
  const pieces = new Set<string>();
  for (let start = 0; start + 3 <= title.length; start++) pieces.add(title.slice(start, start + 3));
  return pieces;
}
