/** A one-based line and column, counted in UTF-16 code units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of a document, in UTF-16 offsets into {@link SourceText.text}. */
export interface Place {
  source: SourceText;
  offset: number;
  length: number;
}

/** Encodings of documents, by the names of the WHATWG's Encoding Standard; `windows-1252` holds Latin-1. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The place of what is wrong with a file as a whole, which is not read. */
export function placeOfFile(name: string): Place {
  return new SourceText(name, '').placeAt(0);
}

/** The text of one document together with what is needed to say where something in it stands. */
export class SourceText {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  #lineStarts: number[] | undefined;

  /**
   * @param name how messages call the document: its path relative to the project, with forward slashes
   * @param text the decoded text, exactly as read (byte order mark and line ends included)
   * @param encoding what it was decoded from
   */
  constructor(name: string, text: string, encoding: Encoding = 'utf-8') {
    this.name = name;
    this.text = text;
    this.encoding = encoding;
  }

  /** The place of `length` code units from `offset` on. */
  placeAt(offset: number, length = 0): Place {
    return { source: this, offset, length };
  }

  positionAt(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  /** The text of a one-based line without its line end; `undefined` past the last line. */
  lineText(line: number): string | undefined {
    const starts = this.#starts();
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    let end = starts[line] ?? this.text.length;
    if (end > start && this.text[end - 1] === '\n') end--;
    if (end > start && this.text[end - 1] === '\r') end--;
    return this.text.slice(start, end);
  }

  #starts(): number[] {
    if (!this.#lineStarts) {
      this.#lineStarts = [0];
      for (const end of this.text.matchAll(/\r\n|\r|\n/g)) this.#lineStarts.push(end.index + end[0].length);
    }
    return this.#lineStarts;
  }
}
