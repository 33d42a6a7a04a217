import type { ListingLine } from './split-lines.ts';

/** Several lines as one text: a line end between them, and a blank line where the document has one. */
export interface JoinedLines {
  text: string;
  /** The offset in the document of an offset in the text. */
  offsetOf(offset: number): number;
}

export function joinLines(lines: readonly ListingLine[]): JoinedLines {
  let text = '';
  const starts: { at: number; offset: number }[] = [];
  for (const line of lines) {
    if (text !== '') text += line.afterBlank ? '\n\n' : '\n';
    starts.push({ at: text.length, offset: line.offset });
    text += line.text;
  }
  return {
    text,
    offsetOf(offset) {
      const start = starts.findLast(({ at }) => at <= offset) ?? { at: 0, offset: 0 };
      return start.offset + offset - start.at;
    },
  };
}
