import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { diagnoseText } from '../text-diagnostics.ts';

/** A line of a listing that holds something. */
export interface ListingLine {
  /** Without the blanks around it. Otherwise as in the document, so that offsets in it are offsets there. */
  text: string;
  /** Of the text, in the document. */
  offset: number;
  /** Whether a blank line stands between it and the line before. */
  afterBlank: boolean;
}

/** Lines of one document that are read: more than any list of publications has. */
const maximumLines = 1_000_000;
/** UTF-16 units of one line that are read: ten times the longest abstract. */
const maximumLength = 100_000;

/**
 * The lines of a document that hold something, whatever the line ends. A byte order mark is no part of the first.
 * Documents that are not text, and more of it than can be sensible, are reported and left out.
 */
export function splitLines(source: SourceText): { lines: ListingLine[]; diagnostics: Diagnostic[] } {
  const { text } = source;
  const { isText, diagnostics: textDiagnostics } = diagnoseText(source);
  if (!isText) return { lines: [], diagnostics: textDiagnostics };
  const lines: ListingLine[] = [];
  const diagnostics: Diagnostic[] = [];
  let lineEnds = 0;
  for (const { 0: found, index } of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    if (found === '\n' || found === '\r' || found === '\r\n') {
      lineEnds++;
      continue;
    }
    const line = found.trim();
    if (line === '') continue;
    const offset = index + found.length - found.trimStart().length;
    if (lines.length === maximumLines) {
      const rest = source.placeAt(offset, text.length - offset);
      diagnostics.push(diagnose('document-too-long', { limit: maximumLines }, rest));
      break;
    }
    if (line.length > maximumLength) {
      diagnostics.push(
        diagnose('line-too-long', { limit: maximumLength }, source.placeAt(offset, line.length)),
      );
    } else {
      lines.push({ text: line, offset, afterBlank: lines.length > 0 && lineEnds > 1 });
      lineEnds = 0;
    }
  }
  return { lines, diagnostics: [...diagnostics, ...textDiagnostics] };
}
