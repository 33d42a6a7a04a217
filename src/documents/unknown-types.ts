import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/source-text.ts';

/** Types of a document's records that are not known, each in one diagnostic. */
export class UnknownTypes {
  readonly #found = new Map<string, { count: number; place: Place }>();

  add(type: string, place: Place): void {
    const found = this.#found.get(type);
    if (found) found.count++;
    else this.#found.set(type, { count: 1, place });
  }

  /** @param other the type for what has none */
  diagnose(other: string, nearestOf: (type: string) => string | undefined): Diagnostic[] {
    return [...this.#found].map(([type, { count, place }]) => {
      const nearest = nearestOf(type);
      return diagnose(
        'unknown-type',
        { type, count, other, ...(nearest !== undefined && { nearest }) },
        place,
      );
    });
  }
}
