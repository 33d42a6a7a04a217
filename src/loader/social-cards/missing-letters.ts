import { fontOf, type Canvas } from './canvas.ts';

/** ASCII and Latin-1 with the marks that texts in them use: the site's typefaces have them all. */
const common = /[\u0020-\u007E\u00A0-\u017F\u2010-\u2026\p{M}\p{Cf}]/gu;
const nobodysCharacter = '\u{10FFFD}';
const edge = 40;

const known = new Map<string, boolean>();

/** Whether there is a font, of the site or of the machine, for every letter of a text. */
export function hasLetters(text: string, canvas: Canvas): boolean {
  return [...text.replace(common, '')].every((letter) => {
    let isDrawn = known.get(letter);
    if (isDrawn === undefined)
      known.set(letter, (isDrawn = draw(letter, canvas) !== draw(nobodysCharacter, canvas)));
    return isDrawn;
  });
}

/** What a letter looks like; one without a font looks as all of those do. */
function draw(letter: string, { createCanvas }: Canvas): string {
  const context = createCanvas(edge, edge).getContext('2d');
  context.font = fontOf('serif', 400, edge / 2);
  context.fillText(letter, edge / 4, (3 * edge) / 4);
  return Buffer.from(context.getImageData(0, 0, edge, edge).data).toString('latin1');
}
