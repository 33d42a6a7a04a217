export type Severity = 'error' | 'warning';

/** One kind of diagnostic. `Details` are the values that its sentences are filled with. */
export interface DiagnosticKind<Details> {
  severity: Severity;
  /** It is about the file as a whole, of which no line is worth showing. */
  ofFile?: true;
  /** What is wrong and why. */
  message(details: Details): string;
  /** The way out. */
  hint(details: Details): string;
}

/** Gives a kind of diagnostic its type. */
export function define<Details = Record<never, never>>(
  kind: DiagnosticKind<Details>,
): DiagnosticKind<Details> {
  return kind;
}
