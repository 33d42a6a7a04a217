import { foldText } from '../publications/folded-text.ts';

/** Finds the title that is most like another: by the share of three-letter pieces that both have (Dice's coefficient). */
export class NearestTitle<Value> {
  readonly #entries: { value: Value; size: number }[] = [];
  readonly #byPiece = new Map<string, number[]>();

  /** @param title as displayed or written */
  add(title: string, value: Value): void {
    const pieces = piecesOf(title);
    for (const piece of pieces) {
      const places = this.#byPiece.get(piece);
      if (places) places.push(this.#entries.length);
      else this.#byPiece.set(piece, [this.#entries.length]);
    }
    this.#entries.push({ value, size: pieces.size });
  }

  /** The value whose title is most like this one, the first of equals; `undefined` when none is like it at all. */
  find(title: string): Value | undefined {
    const pieces = piecesOf(title);
    const shared = new Map<number, number>();
    for (const piece of pieces) {
      for (const index of this.#byPiece.get(piece) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let best: { value: Value; likeness: number; index: number } | undefined;
    for (const [index, count] of shared) {
      const { value, size } = this.#entries[index] as { value: Value; size: number };
      const likeness = (2 * count) / (pieces.size + size);
      if (likeness < minimumLikeness) continue;
      if (!best || likeness > best.likeness || (likeness === best.likeness && index < best.index))
        best = { value, likeness, index };
    }
    return best?.value;
  }
}

/** Out of 1. Titles that share less are like each other by chance: common endings and function words. */
const minimumLikeness = 0.15;

function piecesOf(title: string): Set<string> {
  const text = `  ${foldText(title)} `;
  const pieces = new Set<string>();
  for (let start = 0; start + 3 <= text.length; start++) pieces.add(text.slice(start, start + 3));
  return pieces;
}
