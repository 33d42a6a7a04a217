import type { Place, SourceText } from './source-text.ts';
import { showCharacter } from './visible-text.ts';

/** Cells of a terminal's line that a frame gives to the text of a document. */
const frameCells = 88;
/** Of these, the cells before the place in a line that is cut. */
const cellsBefore = 40;

interface Window {
  text: string;
  /** The cell at which the place begins, from 0. */
  caret: number;
  /** The cells of the place that the window shows, at least one. */
  caretCells: number;
}

/**
 * The line of a place with its neighbours, line numbers, and carets below the place. Long lines are cut to a window
 * around it, and characters that cannot be seen are written out. A place of several lines is marked in its first.
 */
export function formatCodeFrame({ source, offset, length }: Place): string {
  const { line, column } = source.positionAt(offset);
  const gutterCells = String(line + 1).length + 2;
  const window = cutWindow(source.lineText(line) ?? '', column - 1, length);
  return [
    formatNeighbour(source, line - 1, gutterCells),
    formatLine(line, window.text, gutterCells),
    `${' '.repeat(gutterCells)} | ${' '.repeat(window.caret)}${'^'.repeat(window.caretCells)}`,
    formatNeighbour(source, line + 1, gutterCells),
  ]
    .filter((row) => row !== undefined)
    .join('\n');
}

function formatNeighbour(source: SourceText, line: number, gutterCells: number): string | undefined {
  const text = source.lineText(line);
  return text?.trim() ? formatLine(line, cutWindow(text, 0, 0).text, gutterCells) : undefined;
}

function formatLine(line: number, text: string, gutterCells: number): string {
  return `${String(line).padStart(gutterCells)} | ${text}`.trimEnd();
}

/** @param from where the place begins, in UTF-16 units from the start of the line; its line end counts as behind it */
function cutWindow(line: string, from: number, length: number): Window {
  const start = Math.min(from, line.length);
  const before = showBefore(line, start);
  let text = before.text;
  let cells = before.cells;
  let caretCells = 0;
  let at = start;
  while (at < line.length) {
    const character = characterAt(line, at);
    const shown = showCharacter(character);
    if (cells + shown.cells > frameCells) break;
    text += shown.text;
    cells += shown.cells;
    if (at < start + length) caretCells += shown.cells;
    at += character.length;
  }
  return {
    text: at < line.length ? `${text}…` : text,
    caret: before.cells,
    caretCells: Math.max(caretCells, 1),
  };
}

/** What stands before the place: all of it, or as much as leaves room, with an ellipsis at the cut. */
function showBefore(line: string, start: number): { text: string; cells: number } {
  const shown: string[] = [];
  let cells = 0;
  let at = start;
  while (at > 0) {
    const character = characterAt(line, at - (isPairEnd(line, at) ? 2 : 1));
    const visible = showCharacter(character);
    if (cells + visible.cells > cellsBefore) break;
    shown.push(visible.text);
    cells += visible.cells;
    at -= character.length;
  }
  const text = shown.reverse().join('');
  return at > 0 ? { text: `…${text}`, cells: cells + 1 } : { text, cells };
}

function isPairEnd(line: string, at: number): boolean {
  return at > 1 && (line.codePointAt(at - 2) as number) > 0xffff;
}

function characterAt(line: string, at: number): string {
  return String.fromCodePoint(line.codePointAt(at) as number);
}
