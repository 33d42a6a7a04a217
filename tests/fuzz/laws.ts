import { publishDocuments } from '../../src/bibliography/publish-documents.ts';
import { formatDiagnostic } from '../../src/diagnostics/report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SourceText, type Place } from '../../src/diagnostics/source-text.ts';
import { documentFormatOf } from '../../src/documents/registry.ts';

/** Where the records of a format begin, wherever that can be told without reading it. */
const recordStarts: Record<string, RegExp> = {
  '.bib': /^[ \t]*@(?!comment\b|string\b|preamble\b)[A-Za-z]+[ \t]*\{/gim,
  '.ris': /^TY {2}- /gm,
};

/**
 * Reads a document as a build does, and names the first law that is broken: nothing throws; every place lies in the
 * document and can be shown; each record is published or named by a diagnostic.
 */
export function findBrokenLaw(name: string, text: string): string | undefined {
  const source = new SourceText(name, text);
  try {
    const { publications, diagnostics } = publishDocuments([source]);
    return findWrongPlace(diagnostics, source) ?? findLostRecord(source, publications.length, diagnostics);
  } catch (error) {
    return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function findWrongPlace(diagnostics: Diagnostic[], { text }: SourceText): string | undefined {
  const unfilled = /undefined|NaN|\[object/;
  for (const diagnostic of diagnostics) {
    const { name, message, hint, place } = diagnostic;
    if (place && !(place.offset >= 0 && place.length >= 0 && place.offset <= text.length))
      return `${name} stands outside of the document: ${place.offset} of ${text.length}`;
    formatDiagnostic(diagnostic);
    if (unfilled.test(message + hint) && !unfilled.test(text)) return `${name} has a gap: ${message} ${hint}`;
  }
  return undefined;
}

function findLostRecord(
  source: SourceText,
  published: number,
  diagnostics: Diagnostic[],
): string | undefined {
  const { name, text } = source;
  if (text.trim() !== '' && published === 0 && diagnostics.length === 0)
    return 'it publishes nothing and says nothing';
  const pattern = recordStarts[/\.\w+$/.exec(name)?.[0] ?? ''];
  const records = documentFormatOf(name)?.parse(source).records;
  if (!pattern || !records) return undefined;
  const places = [...records, ...diagnostics].flatMap(({ place }) => (place ? [place] : []));
  // What a comment holds is none of the document's records.
  const comment = text.search(/@comment/i);
  const starts = [...text.matchAll(pattern)]
    .map(({ index }) => index)
    .filter((start) => comment < 0 || start < comment);
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? text.length;
    if (!places.some((place) => touches(place, start, end)))
      return `the record at ${source.positionAt(start).line} is neither published nor reported`;
  }
  return undefined;
}

function touches({ offset, length }: Place, start: number, end: number): boolean {
  return offset < end && offset + Math.max(1, length) > start;
}
