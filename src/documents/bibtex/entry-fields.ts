import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { LocatedText } from '../located-text.ts';
import { entryName } from './scan-entries.ts';
import type { Strings } from './strings.ts';
import type { BibtexEntry } from './syntax.ts';

/** The fields of one entry by name, with its abbreviations written out; empty ones are none. */
export class EntryFields {
  readonly entry: BibtexEntry;
  /** Names in the order of the document. */
  readonly own = new Map<string, LocatedText>();
  /** What is taken over from the entry that `crossref` names. */
  readonly inherited = new Map<string, LocatedText>();
  readonly #used = new Set<string>();

  constructor(entry: BibtexEntry) {
    this.entry = entry;
  }

  /** The first of the fields that the entry has or inherits. */
  take(...names: string[]): LocatedText | undefined {
    for (const name of names) {
      const value = this.own.get(name) ?? this.inherited.get(name);
      if (!value) continue;
      this.#used.add(name);
      return value;
    }
    return undefined;
  }

  /** Its own fields that nothing took. */
  unused(): string[] {
    return [...this.own.keys()].filter((name) => !this.#used.has(name));
  }
}

/** Of two fields with one name the first counts, as BibTeX has it. */
export function collectFields(
  entry: BibtexEntry,
  strings: Strings,
  source: SourceText,
  diagnostics: Diagnostic[],
): EntryFields {
  const fields = new EntryFields(entry);
  for (const field of entry.fields) {
    const value = strings.resolve(field).trim();
    if (value.text === '' || /^\{\s*\}$/.test(value.text)) continue;
    const first = fields.own.get(field.name);
    if (!first) fields.own.set(field.name, value);
    else if (first.text !== value.text && !repeatable.has(field.name)) {
      const { line } = source.positionAt(first.offsetOf(0));
      const details = { field: field.name, entry: entryName(entry), line };
      diagnostics.push(diagnose('duplicate-field', details, source.placeAt(field.offset, field.name.length)));
    }
  }
  return fields;
}

/** Reference managers write these any number of times for themselves. */
const repeatable = new Set(['bdsk-url', 'file', 'mendeley-tags', 'groups']);
