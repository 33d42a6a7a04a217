import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import type { Link } from '../publications/publication.ts';
import { linkLabel } from '../publications/link-label.ts';
import { readRichText } from '../publications/rich-text/read-rich-text.ts';
import type { RichText } from '../publications/rich-text/rich-text.ts';
import { HomonymNumbers } from './homonym-numbers.ts';
import type { LocatedText } from './located-text.ts';
import { diagnoseRichText, shorten } from './rich-text-diagnostics.ts';

/** What the mappings of all formats read with: a document, and where its diagnostics go. */
export class RecordParts {
  readonly source: SourceText;
  readonly diagnostics: Diagnostic[];
  readonly homonyms = new HomonymNumbers();
  #filePlaces: Map<string, Place> | undefined;

  constructor(source: SourceText, diagnostics: Diagnostic[]) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  richText(text: LocatedText, as: 'title' | 'text'): RichText {
    const { value, problems } = readRichText(text.text, as);
    for (const diagnostic of diagnoseRichText(problems, (offset, length) =>
      text.placeIn(this.source, offset, length),
    ))
      this.diagnostics.push(diagnostic);
    return value;
  }

  /** An identifier, or nothing and a diagnostic. */
  identifier(
    kind: 'arXiv' | 'DOI',
    text: LocatedText,
    value: string,
    read: (text: string) => string | undefined,
  ): string | undefined {
    const identifier = read(value);
    if (identifier === undefined)
      this.diagnostics.push(
        diagnose('unreadable-identifier', { kind, text: shorten(value) }, text.placeIn(this.source)),
      );
    return identifier;
  }

  /**
   * A web address, or the path of a file in `content/` or `public/`. `undefined` and a diagnostic when it is neither.
   *
   * @param label found from the address when there is none
   */
  link(text: LocatedText, value: string, label?: string): Link | undefined {
    const url = readAddress(value);
    if (url === undefined) {
      this.diagnostics.push(diagnose('unreadable-link', { text: shorten(value) }, text.placeIn(this.source)));
      return undefined;
    }
    if (url.startsWith('/')) this.#noteFile(url.slice(1), text);
    return { label: label ?? linkLabel(url), url };
  }

  /** Notes where a record names a file. */
  #noteFile(path: string, text: LocatedText): void {
    this.#filePlaces ??= new Map();
    this.#filePlaces.set(path, text.placeIn(this.source));
  }

  /** Where the record that was read last names files. */
  takeFilePlaces(): { filePlaces?: ReadonlyMap<string, Place> } {
    const places = this.#filePlaces;
    this.#filePlaces = undefined;
    return places ? { filePlaces: places } : {};
  }
}

/** A web address as written, with `https://` where it begins with a host, or a file's path with a slash before it. */
export function readAddress(written: string): string | undefined {
  const text = written.trim().replace(/\s/g, '%20');
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? text : undefined;
  if (/^(?:www\.|doi\.org\/|arxiv\.org\/|github\.com\/)\S+\.?\S*$/i.test(text)) return `https://${text}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(text) || text.startsWith('//')) return undefined;
  return /^[^<>"'\\]+\.[a-z\d]{2,5}$/i.test(text) && !text.includes('..')
    ? `/${text.replace(/^[./]+/, '')}`
    : undefined;
}

/** Keywords parted by commas or semicolons, each once. */
export function splitKeywords(text: string): string[] {
  const separator = text.includes(';') ? /;/ : /,/;
  return [...new Set(text.split(separator).map((keyword) => keyword.trim()))].filter(
    (keyword) => keyword !== '',
  );
}
