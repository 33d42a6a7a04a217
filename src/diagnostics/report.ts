import { formatCodeFrame } from './code-frame.ts';
import { catalogue } from './catalogue/catalogue.ts';
import type { Severity } from './catalogue/define.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * One diagnostic as a person reads it: a line `content/x.txt:41:3  error  name  message`, the place with its
 * surroundings when there is one, and the way out. Lines are parted by `\n`, with none at the end.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { name, severity, message, hint, place } = diagnostic;
  const heading = `${severity}  ${name}  ${message}`;
  if (!place) return `${heading}\nhint: ${hint}`;
  const { line, column } = place.source.positionAt(place.offset);
  const where = `${place.source.name}:${line}:${column}`;
  const frame = catalogue[name].ofFile ? '' : `${formatCodeFrame(place)}\n\n`;
  return `${where}  ${heading}\n\n${frame}hint: ${hint}`;
}

/** By document, then by place; what has no place comes last. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(({ place: a }, { place: b }) => {
    if (!a || !b) return Number(!a) - Number(!b);
    if (a.source.name !== b.source.name) return a.source.name < b.source.name ? -1 : 1;
    return a.offset - b.offset;
  });
}

/** Diagnostics of one kind that a report for people counts instead of showing them. */
export interface Flood {
  name: Diagnostic['name'];
  severity: Severity;
  count: number;
}

/** How many of one kind are shown; where there are more than twice as many, the others are counted. */
const shownOfKind = 10;

/** Folds what comes in floods: of each kind the first few are shown, in the order given, and the others counted. */
export function foldFloods(diagnostics: readonly Diagnostic[]): { shown: Diagnostic[]; floods: Flood[] } {
  const kinds = Map.groupBy(diagnostics, ({ name }) => name);
  const folded = new Set<Diagnostic>();
  const floods: Flood[] = [];
  for (const [name, ofKind] of kinds) {
    const [first] = ofKind;
    if (!first || ofKind.length <= 2 * shownOfKind) continue;
    for (const diagnostic of ofKind.slice(shownOfKind)) folded.add(diagnostic);
    floods.push({ name, severity: first.severity, count: ofKind.length - shownOfKind });
  }
  return { shown: diagnostics.filter((diagnostic) => !folded.has(diagnostic)), floods };
}

/** What stands for a flood, with the way to all of it. */
export function formatFlood({ name, severity, count }: Flood): string {
  return `${severity}  ${name}  ${count.toLocaleString('en')} more of this kind are not shown.\nhint: \`npm run validate -- --all\` shows each of them.`;
}

/** `2 errors, 3 warnings`, without what there is none of; `nothing` when there is neither. */
export function summarizeReport(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning'] satisfies Severity[]).map((severity) => ({
    severity,
    count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return parts.join(', ') || 'nothing';
}

/** All diagnostics in order, parted by blank lines, with the summary as the last line. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  return [...sortDiagnostics(diagnostics).map(formatDiagnostic), summarizeReport(diagnostics)].join('\n\n');
}
