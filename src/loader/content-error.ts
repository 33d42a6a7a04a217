import { resolve } from 'node:path';
import type { ContentProblem } from '../bibliography/site.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics, summarizeReport } from '../diagnostics/report.ts';

/**
 * The one error at which a build stops, once every diagnostic has been shown. Astro's terminal and overlay show `hint`
 * and `loc`.
 */
export class ContentError extends Error {
  /** Where in the code it was found says nothing to an owner, and Astro shows none that is empty. */
  override stack = '';
  readonly hint: string;
  readonly loc?: { file: string; line: number; column: number };

  constructor(problem: ContentProblem) {
    super(problem.message);
    this.name = 'ContentError';
    this.hint = problem.hint;
    if (problem.loc) this.loc = problem.loc;
  }

  /** Without the message: where this says “document” or “window”, Astro gives advice on browser APIs for a hint. */
  override toString(): string {
    return this.name;
  }
}

/** The diagnostics that are errors as one problem, placed at the first; `undefined` when none is. */
export function contentProblem(diagnostics: readonly Diagnostic[]): ContentProblem | undefined {
  const errors = sortDiagnostics(diagnostics).filter(({ severity }) => severity === 'error');
  const first = errors[0];
  if (!first) return undefined;
  const position = first.place?.source.positionAt(first.place.offset);
  return {
    message: `${summarizeReport(errors)} in the documents. The first: ${first.message}`,
    hint: first.hint,
    ...(first.place && position && { loc: { file: resolve(first.place.source.name), ...position } }),
  };
}
