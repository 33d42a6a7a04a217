import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/source-text.ts';

/** Fields of a document that are not shown, in one diagnostic for all. */
export class IgnoredFields {
  readonly #counts = new Map<string, number>();
  #first: Place | undefined;

  add(name: string, place: Place): void {
    this.#first ??= place;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  diagnose(): Diagnostic[] {
    if (this.#first === undefined) return [];
    const fields = [...this.#counts].sort(([, a], [, b]) => b - a).map(([name, count]) => ({ name, count }));
    return [diagnose('ignored-fields', { fields }, this.#first)];
  }
}
