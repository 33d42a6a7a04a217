import { catalogue, type DiagnosticArguments, type DiagnosticName } from './catalogue/catalogue.ts';
import type { Severity } from './catalogue/define.ts';
import type { Place } from './source-text.ts';

/** One thing that is wrong with a document: what, where, why, and the way out. */
export interface Diagnostic {
  name: DiagnosticName;
  severity: Severity;
  /** What is wrong and why, in one sentence or two. */
  message: string;
  /** What the owner can do about it. */
  hint: string;
  /** Where it stands. Absent when no place in a document is to blame. */
  place?: Place;
}

/** Makes the diagnostic `name` of the catalogue, filled with its arguments. */
export function diagnose<Name extends DiagnosticName>(
  name: Name,
  details: DiagnosticArguments<Name>,
  place?: Place,
): Diagnostic {
  const kind = catalogue[name] as {
    severity: Severity;
    message(details: DiagnosticArguments<Name>): string;
    hint(details: DiagnosticArguments<Name>): string;
  };
  return {
    name,
    severity: kind.severity,
    message: kind.message(details),
    hint: kind.hint(details),
    ...(place && { place }),
  };
}

/** Adds to a list. Documents can have more problems, or anything else, than a call can have arguments. */
export function addAll<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}
