import { addAll } from '../../diagnostics/diagnostic.ts';
import { parseDocument, type Document, type YAMLError } from 'yaml';

/** A noncharacter, so that no text has it, as long as the colon it stands for, so that every place stays. */
const standIn = '\uFDD0';

/** A document composed by the library, with all that it finds wrong. Pass texts of it through {@link restoreColons}. */
export interface ComposedDocument {
  document: Document;
  errors: YAMLError[];
}

/**
 * Composes a document. A value with a colon that lacks its quotes (`title: Part one: Beginnings`) is an error, but is
 * read as it is meant: the library would take the lines below it for a part of it.
 */
export function composeDocument(text: string): ComposedDocument {
  const errors: YAMLError[] = [];
  // The library would count a byte order mark as indentation; a line end takes the same room.
  let readable = text.replace(/^\uFEFF/, '\n');
  for (;;) {
    const document = parseDocument(readable, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const unquoted = document.errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
    const replaced = replaceColons(
      readable,
      unquoted.map(({ pos }) => pos[0]),
    );
    if (replaced === readable) {
      return { document, errors: [...errors, ...document.errors, ...document.warnings] };
    }
    addAll(errors, unquoted);
    readable = replaced;
  }
}

/** A text of a composed document as its source has it. */
export function restoreColons(text: string): string {
  return text.replaceAll(standIn, ':');
}

/** Puts the stand-in for the colons that end words on the rest of each line from an offset on. */
function replaceColons(text: string, offsets: number[]): string {
  let replaced = '';
  let position = 0;
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    if (offset < position) continue;
    const end = offset + text.slice(offset).search(/[\r\n]|$/);
    const line = text.slice(offset, end).replace(/:(?=\s|$)/g, standIn);
    replaced += text.slice(position, offset) + line;
    position = end;
  }
  return replaced + text.slice(position);
}
