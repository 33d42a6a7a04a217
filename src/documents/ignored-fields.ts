import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

/** Fields of a document that are not shown, in one diagnostic for all. */
export class IgnoredFields {
  readonly #counts = new Map<string, number>();
  #first: number | undefined;

  add(name: string, offset: number): void {
    this.#first ??= offset;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  diagnose(source: SourceText): Diagnostic[] {
    if (this.#first === undefined) return [];
    const fields = [...this.#counts].sort(([, a], [, b]) => b - a).map(([name, count]) => ({ name, count }));
    return [diagnose('ignored-fields', { fields }, source.placeAt(this.#first))];
  }
}
