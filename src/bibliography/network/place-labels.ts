import type { Point } from './lay-out-network.ts';

/** Where a text is written: its middle, on the base line. */
export interface Label extends Point {
  text: string;
}

/** Room in a drawing that is taken. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** What a letter of the sans serif takes of its size, on average and rounded up. */
const letterWidth = 0.58;

/** How far a name above or below its circle may be shifted, in half its width. */
const shifts = [0.3, -0.3, 0.6, -0.6, 0.85, -0.85];

/** The box around a circle. */
export function boxAround({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/**
 * Writes names beside their circles where they cover nothing: those first that come first. A name without room is left
 * out.
 *
 * @param size of the letters, in units of the drawing
 * @param taken gets the boxes of the names as well
 * @returns for each circle its label, or nothing
 */
export function placeLabels(
  circles: readonly (Point & { radius: number; text: string })[],
  size: number,
  taken: Box[],
  room: Size,
): (Label | undefined)[] {
  return circles.map(({ x, y, radius, text }) => {
    const half = (text.length * letterWidth * size) / 2;
    const below = y + radius + 0.95 * size;
    const above = y - radius - 0.4 * size;
    const level = y + 0.35 * size;
    const aside = radius + 4 + half;
    const places: [number, number][] = [
      [x, below],
      [x, above],
      [x + aside, level],
      [x - aside, level],
      ...shifts.flatMap((shift): [number, number][] => [
        [x + shift * half, below],
        [x + shift * half, above],
      ]),
    ];
    return place(text, size, places, taken, room);
  });
}

/**
 * Writes a letter as near to the middle of each group as it covers nothing.
 *
 * @param taken gets the boxes of the letters as well
 */
export function placeLetters(
  groups: readonly { letter: string; points: readonly Point[] }[],
  size: number,
  taken: Box[],
  room: Size,
): Label[] {
  return groups.map(({ letter, points }) => {
    const middle = {
      x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
      y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
    };
    const around: [number, number][] = [];
    for (let distance = 0; distance < 160; distance += 6) {
      for (let step = 0; step < 12; step++) {
        const angle = (step * Math.PI) / 6;
        around.push([
          middle.x + distance * Math.cos(angle),
          middle.y + 0.35 * size + distance * Math.sin(angle),
        ]);
      }
    }
    return (
      place(letter, size, around, taken, room) ?? {
        text: letter,
        x: Math.round(middle.x),
        y: Math.round(middle.y),
      }
    );
  });
}

/** Takes the first place with room. */
function place(
  text: string,
  size: number,
  places: readonly [number, number][],
  taken: Box[],
  room: Size,
): Label | undefined {
  const half = (text.length * letterWidth * size) / 2;
  for (const [x, y] of places) {
    const box = { left: x - half, right: x + half, top: y - 0.78 * size, bottom: y + 0.22 * size };
    const isInside = box.left >= 0 && box.right <= room.width && box.top >= 0 && box.bottom <= room.height;
    if (!isInside || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return { text, x: Math.round(x), y: Math.round(y) };
  }
  return undefined;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
