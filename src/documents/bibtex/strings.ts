import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { LocatedText, type TextPart } from '../located-text.ts';
import type { BibtexEntry, BibtexField } from './syntax.ts';

/** Every BibTeX style defines these. Source: Patashnik, “BibTeXing”, section 2. */
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The abbreviations of one document: its `@string`s and the names of the months. */
export class Strings {
  readonly #values = new Map<string, string>(monthNames.map((name) => [name, name]));
  readonly #source: SourceText;
  readonly #diagnostics: Diagnostic[];
  readonly #reported = new Set<string>();

  constructor(source: SourceText, diagnostics: Diagnostic[]) {
    this.#source = source;
    this.#diagnostics = diagnostics;
  }

  define({ fields }: BibtexEntry): void {
    for (const field of fields) this.#values.set(field.name, this.resolve(field).text);
  }

  /** The text of a field with its abbreviations written out. An unknown one stands for itself, and is reported once. */
  resolve({ name, parts }: BibtexField): LocatedText {
    return new LocatedText(
      parts.map((part): TextPart => {
        if (!part.isName) return { text: part.text, offset: part.offset };
        const value = this.#values.get(part.text.toLowerCase());
        if (value === undefined && name !== 'month') this.#reportUnknown(part);
        return { text: value ?? part.text, offset: part.offset, standsFor: part.text.length };
      }),
    );
  }

  #reportUnknown({ text, offset }: TextPart): void {
    // Programs write years and numbers such as 12a and words such as true without braces, and mean what they write.
    if (/\d|^(?:true|false|yes|no)$/i.test(text) || this.#reported.has(text)) return;
    this.#reported.add(text);
    this.#diagnostics.push(
      diagnose('undefined-string', { name: text }, this.#source.placeAt(offset, text.length)),
    );
  }
}
