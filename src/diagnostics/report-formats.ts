import type { Diagnostic } from './diagnostic.ts';
import { formatDiagnostic } from './report.ts';

/** The forms in which a report can be printed: for people, as GitHub's annotations, and for programs. */
export const reportFormats = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** One diagnostic for a program: places count from 1, columns and lengths in UTF-16 units. */
interface DiagnosticJson {
  name: string;
  severity: string;
  message: string;
  hint: string;
  file?: string;
  line?: number;
  column?: number;
  length?: number;
}

/** The diagnostics in the order given, as the text to print; empty when there are none, but for JSON's empty list. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: ReportFormat): string {
  if (format === 'json') return JSON.stringify(diagnostics.map(toJson), null, 2);
  if (format === 'github') return diagnostics.map(toAnnotation).join('\n');
  return diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('\n');
}

function toJson({ name, severity, message, hint, place }: Diagnostic): DiagnosticJson {
  if (!place) return { name, severity, message, hint };
  const { source, offset, length } = place;
  return { name, severity, message, hint, file: source.name, ...source.positionAt(offset), length };
}

/** Source: GitHub Actions, “Workflow commands”: `%`, line ends and, in properties, `:` and `,` are escaped. */
function toAnnotation({ name, severity, message, hint, place }: Diagnostic): string {
  const { line, column } = place?.source.positionAt(place.offset) ?? {};
  const properties = [
    ...(place ? [`file=${escapeProperty(place.source.name)}`, `line=${line}`, `col=${column}`] : []),
    `title=${escapeProperty(name)}`,
  ];
  return `::${severity} ${properties.join(',')}::${escapeData(`${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
