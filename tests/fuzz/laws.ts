import { publishDocuments, type PublishedContent } from '../../src/bibliography/publish-documents.ts';
import { formatDiagnostic } from '../../src/diagnostics/report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentFormatOf } from '../../src/documents/registry.ts';
import { findUnsafeName } from '../support/safe-names.ts';

/** Where the records of a format begin, wherever that can be told without reading it. */
const recordStarts: Record<string, RegExp> = {
  '.bib': /^[ \t]*@(?!comment\b|string\b|preamble\b)[A-Za-z]+[ \t]*\{/gim,
  '.ris': /^TY {2}- /gm,
};

/**
 * Reads a document as a build does, and names the first law that is broken: nothing throws; every place lies in the
 * document and can be shown; each record is published or named by a diagnostic; every page gets an address of its own
 * that any file system takes.
 *
 * @param beside documents that are read together with it
 */
export function findBrokenLaw(
  name: string,
  text: string,
  beside: readonly SourceText[] = [],
): string | undefined {
  const source = new SourceText(name, text);
  try {
    const content = publishDocuments([source, ...beside]);
    return (
      findWrongPlace(content.diagnostics, text) ??
      findLostRecord(source, content.publications.length, content.diagnostics) ??
      findUnsafeAddress(content)
    );
  } catch (error) {
    return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function findUnsafeAddress({ publications, people, nameAddresses }: PublishedContent): string | undefined {
  return (
    findUnsafeName(publications.map(({ slug }) => slug)) ??
    findUnsafeName([...people, ...nameAddresses].map(({ slug }) => slug))
  );
}

function findWrongPlace(diagnostics: Diagnostic[], text: string): string | undefined {
  const unfilled = /undefined|NaN|\[object/;
  for (const diagnostic of diagnostics) {
    const { name, message, hint, place } = diagnostic;
    const length = place?.source.text.length ?? 0;
    if (place && !(place.offset >= 0 && place.length >= 0 && place.offset <= length))
      return `${name} stands outside of the document: ${place.offset} of ${length}`;
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
  const touched = new Set<number>();
  for (const { offset, length } of places) {
    let at = lastAtOrBefore(starts, offset);
    do touched.add(at++);
    while ((starts[at] ?? Infinity) < offset + Math.max(1, length));
  }
  const lost = starts.find((_, at) => !touched.has(at));
  return lost === undefined
    ? undefined
    : `the record at ${source.positionAt(lost).line} is neither published nor reported`;
}

/** Of ascending numbers, where the last is that is not above a bound; -1 when all are. */
function lastAtOrBefore(ascending: readonly number[], bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
