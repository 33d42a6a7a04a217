import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { RichTextProblem } from '../publications/rich-text/problem.ts';

/**
 * The diagnostics of what was found in a rich text, whatever the format of its document.
 *
 * @param placeAt the place in the document of a stretch of the text as it was passed to `readRichText`
 */
export function diagnoseRichText(
  problems: readonly RichTextProblem[],
  placeAt: (offset: number, length: number) => Place,
): Diagnostic[] {
  return problems.map(({ kind, offset, length, detail }) =>
    diagnose(kind, { text: shorten(detail) }, placeAt(offset, length)),
  );
}

/** As much of a text as a message can quote, on one line. */
export function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 200).replace(/\s+/g, ' '));
  return characters.length > 80 ? `${characters.slice(0, 79).join('').trimEnd()}…` : characters.join('');
}
