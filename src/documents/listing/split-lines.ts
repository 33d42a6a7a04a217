import type { SourceText } from '../../diagnostics/source-text.ts';

/** A line of a listing that holds something. */
export interface ListingLine {
  /** Without the blanks around it. Otherwise as in the document, so that offsets in it are offsets there. */
  text: string;
  /** Of the text, in the document. */
  offset: number;
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
}

/** The lines of a document that hold something, whatever the line ends. A byte order mark is no part of the first. */
export function splitLines({ text }: SourceText): ListingLine[] {
  const lines: ListingLine[] = [];
  let afterBlank = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    if (line === '\n' || line === '\r' || line === '\r\n') continue;
    const start = /^[\s\uFEFF]*/.exec(line)?.[0].length ?? 0;
    const trimmed = line.slice(start).trimEnd();
    const previous = lines.at(-1);
    const gap = previous ? text.slice(previous.offset + previous.text.length, index) : '';
    afterBlank = countLineEnds(gap) > 1;
    if (trimmed !== '') lines.push({ text: trimmed, offset: index + start, afterBlank });
  }
  return lines;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
