import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

/** UTF-16 units from which a document is judged to be text or not. */
const sampleLength = 65_536;
const foreignCharacters = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFD]/g;

/**
 * Whether a document is text at all, and what its encoding has wrong. Of text at most one in ten characters is one that
 * no text holds; word-processor files have more. Bytes that are not UTF-8 were replaced by U+FFFD when it was decoded.
 */
export function diagnoseText(source: SourceText): { isText: boolean; diagnostics: Diagnostic[] } {
  const { text } = source;
  const sample = text.slice(0, sampleLength);
  if ((sample.match(foreignCharacters)?.length ?? 0) * 10 > sample.length)
    return { isText: false, diagnostics: [diagnose('not-text', {}, source.placeAt(0, text.length))] };
  if (source.encoding === 'windows-1252') return { isText: true, diagnostics: [diagnoseLatin(source)] };
  const first = text.indexOf('\uFFFD');
  if (first < 0) return { isText: true, diagnostics: [] };
  const count = text.match(/\uFFFD/g)?.length ?? 0;
  return { isText: true, diagnostics: [diagnose('not-utf-8', { count }, source.placeAt(first, 1))] };
}

/** Shown at the first letter that is another in UTF-8. */
function diagnoseLatin(source: SourceText): Diagnostic {
  const first = Math.max(0, source.text.search(/[^\u0000-\u007F]/));
  return diagnose('read-as-latin-1', {}, source.placeAt(first, 1));
}
