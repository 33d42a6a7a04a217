import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { withoutHomonymNumber } from '../publications/homonym-number.ts';

/** Names of a document that carry numbers of people, in one diagnostic for each name that several people share. */
export class HomonymNumbers {
  readonly #names = new Map<string, { written: Set<string>; place: Place }>();

  add(written: string, place: Place): void {
    const name = withoutHomonymNumber(written);
    const found = this.#names.get(name);
    if (found) found.written.add(written);
    else this.#names.set(name, { written: new Set([written]), place });
  }

  diagnose(): Diagnostic[] {
    return [...this.#names].flatMap(([name, { written, place }]) =>
      written.size > 1 ? [diagnose('homonym-numbers', { name, written: [...written] }, place)] : [],
    );
  }
}
