import { parseArxiv, parseDoi } from '../publications/identifiers.ts';
import type { RichText } from '../publications/rich-text/rich-text.ts';
import { NearestTitle } from './nearest-title.ts';
import { titleKey } from './title-key.ts';

/** What an owner may call a publication by. */
interface NamedPublication {
  title: RichText;
  /** The citation key. */
  key?: string | undefined;
  doi?: string | undefined;
  arxiv?: string | undefined;
}

/**
 * Finds publications by what an owner writes: a title, compared folded, in words or as LaTeX source; or a citation key,
 * DOI or arXiv identifier in its place. An identifier of several publications names none.
 */
export class PublicationFinder {
  readonly #publications: readonly NamedPublication[];
  readonly #byTitle = new Map<string, number[]>();
  readonly #byIdentifier = new Map<string, number[]>();
  #nearest: NearestTitle<number> | undefined;

  constructor(publications: readonly NamedPublication[]) {
    this.#publications = publications;
    publications.forEach(({ title, key, doi, arxiv }, position) => {
      for (const form of new Set([titleKey(title.plain), titleKey(title.latex)])) {
        const positions = this.#byTitle.get(form);
        if (positions) positions.push(position);
        else this.#byTitle.set(form, [position]);
      }
      for (const identifier of [key, doi, arxiv]) {
        if (identifier === undefined) continue;
        const name = identifierKey(identifier);
        this.#byIdentifier.set(name, this.#byIdentifier.has(name) ? [] : [position]);
      }
    });
  }

  /** Their positions, ascending; empty when none is called so. */
  find(text: string): readonly number[] {
    return this.#byTitle.get(titleKey(text)) ?? this.#byIdentifier.get(identifierKey(text)) ?? [];
  }

  /** The position of the publication whose title is most like a text; `undefined` when none is like it at all. */
  nearest(text: string): number | undefined {
    if (!this.#nearest) {
      this.#nearest = new NearestTitle();
      for (const [position, { title }] of this.#publications.entries())
        this.#nearest.add(title.plain, position);
    }
    return this.#nearest.find(text);
  }
}

function identifierKey(text: string): string {
  return (parseDoi(text) ?? parseArxiv(text)?.replace(/v\d+$/, '') ?? text.trim()).toLowerCase();
}
