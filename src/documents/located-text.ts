import type { Place, SourceText } from '../diagnostics/source-text.ts';

/** A stretch of text and where it begins in its document. */
export interface TextPart {
  text: string;
  /** Of its first character, in the document. */
  offset: number;
  /** The length in the document, when it stands for something else there, as an abbreviation does. */
  standsFor?: number;
}

/** A text put together of parts of a document that knows where each of its characters stands there. */
export class LocatedText {
  readonly text: string;
  readonly parts: readonly TextPart[];

  constructor(parts: readonly TextPart[]) {
    this.parts = parts;
    this.text = parts.length === 1 ? (parts[0] as TextPart).text : parts.map(({ text }) => text).join('');
  }

  /** Without the blanks around it. */
  trim(): LocatedText {
    const { text } = this;
    const start = text.length - text.trimStart().length;
    return this.slice(start, Math.max(start, text.trimEnd().length));
  }

  /** What stands between two positions. */
  slice(start: number, end: number): LocatedText {
    if (start === 0 && end === this.text.length) return this;
    let position = 0;
    const parts: TextPart[] = [];
    for (const part of this.parts) {
      const from = Math.max(0, start - position);
      const to = Math.min(part.text.length, end - position);
      position += part.text.length;
      if (from >= to && !(start === end && parts.length === 0 && position >= start)) continue;
      const isWhole = part.standsFor !== undefined;
      parts.push({
        text: part.text.slice(from, Math.max(from, to)),
        offset: isWhole ? part.offset : part.offset + from,
        ...(isWhole && { standsFor: part.standsFor }),
      });
    }
    return new LocatedText(parts.length > 0 ? parts : [{ text: '', offset: this.parts[0]?.offset ?? 0 }]);
  }

  /** The offset in the document of a position in the text. */
  offsetOf(position: number): number {
    let start = 0;
    for (const { text, offset, standsFor } of this.parts) {
      if (position < start + text.length) return standsFor === undefined ? offset + position - start : offset;
      start += text.length;
    }
    const last = this.parts.at(-1);
    return last ? last.offset + (last.standsFor ?? last.text.length) : 0;
  }

  /** The place in the document of a stretch of the text; of the whole without one. */
  placeIn(source: SourceText, position = 0, length = this.text.length): Place {
    const start = this.offsetOf(position);
    const last = length > 0 ? this.offsetOf(position + length - 1) + 1 : start;
    return source.placeAt(start, Math.max(0, last - start));
  }
}
