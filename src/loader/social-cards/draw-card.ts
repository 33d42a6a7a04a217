import { fitText, type MeasureText, type TextBox } from '../../citations/break-lines.ts';
import type { SocialCard } from '../../citations/social-card.ts';
import { fontOf, type Canvas, type Context, type Typeface } from './canvas.ts';

/** In pixels, as services that show link previews ask for. Source: Open Graph's and X's documentation of large cards. */
export const cardWidth = 1200;
export const cardHeight = 630;

/** Part of what cards are kept by: to be raised when they are drawn otherwise. */
export const cardDesign = 1;

const colours = { page: '#fdfcfa', ink: '#1f1c19', soft: '#5f584f', line: '#e2dcd2' };
const margin = 88;
const edgeWidth = 16;
const lineHeight = 1.16;
const width = cardWidth - 2 * margin;
const titleBox: TextBox = {
  width,
  sizes: [
    { size: 76, mostLines: 2 },
    { size: 64, mostLines: 3 },
    { size: 54, mostLines: 4 },
    { size: 46, mostLines: 5 },
  ],
};
const authorsBox: TextBox = { width, sizes: [{ size: 32, mostLines: 2 }] };
const oneLine = (size: number, room = width): TextBox => ({ width: room, sizes: [{ size, mostLines: 1 }] });

/** Draws a card as a PNG: the same bytes each time, with the same fonts. */
export async function drawCard(card: SocialCard, canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const image = canvas.createCanvas(cardWidth, cardHeight);
  const context = image.getContext('2d');
  context.fillStyle = colours.page;
  context.fillRect(0, 0, cardWidth, cardHeight);
  context.fillStyle = card.accent;
  context.fillRect(0, 0, edgeWidth, cardHeight);
  const draw = (text: string, style: TextStyle, box: TextBox, top: number): number =>
    drawText(context, text, style, box, top);
  if (card.venue) draw(card.venue, { typeface: 'sans', weight: 600, colour: card.accent }, oneLine(30), 76);
  const below = draw(card.title, { typeface: 'serif', weight: 600, colour: colours.ink }, titleBox, 140);
  draw(card.authors, { typeface: 'sans', weight: 400, colour: colours.soft }, authorsBox, below + 26);
  context.fillStyle = colours.line;
  context.fillRect(margin, cardHeight - 106, width, 2);
  draw(card.siteTitle, { typeface: 'serif', weight: 600, colour: colours.ink }, oneLine(30), cardHeight - 84);
  return new Uint8Array(await image.encode('png'));
}

interface TextStyle {
  typeface: Typeface;
  weight: number;
  colour: string;
}

/** Draws a text below `top`. @returns where it ends */
function drawText(
  context: Context,
  text: string,
  { typeface, weight, colour }: TextStyle,
  box: TextBox,
  top: number,
): number {
  const measure: MeasureText = (line, size) => {
    context.font = fontOf(typeface, weight, size);
    return context.measureText(line).width;
  };
  const { size, lines } = fitText(text, box, measure);
  const isRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  context.font = fontOf(typeface, weight, size);
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  context.textAlign = isRightToLeft ? 'right' : 'left';
  let bottom = top;
  for (const line of lines) {
    context.fillText(line, isRightToLeft ? cardWidth - margin : margin, bottom + size * 0.9);
    bottom += size * lineHeight;
  }
  return bottom;
}
