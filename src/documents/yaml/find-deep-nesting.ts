import { CST, Lexer } from 'yaml';

/** Levels that are left to the library, which goes down one call a level and takes memory by the square of them. */
const mostLevels = 100;

/** Marks that begin a level within a line. */
const blockMarks: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

/**
 * The offset of the first bracket or mark that is more than 100 levels deep. Levels by indentation are not counted: each
 * costs a line that is longer than the one above, so that a document has few for its size.
 */
export function findDeepNesting(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let marks = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    // The token behind this mark is a text, which may look like any other.
    const type: string | null = isText ? null : CST.tokenType(token);
    isText = type === 'scalar';
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    else if (type === 'flow-error-end' || type === 'doc-start') brackets = 0;
    else if (type === 'newline') marks = 0;
    else if (brackets === 0 && blockMarks.has(type)) marks++;
    if (brackets > mostLevels || marks > mostLevels) return offset;
    if (!isZeroWidth(type)) offset += token.length;
  }
  return undefined;
}

/** Of tokens that the library puts between others to mark what follows. */
function isZeroWidth(type: string | null): boolean {
  return type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar';
}
