import { decodeHTMLStrict } from 'entities';
import type { LatexReader } from './latex-reader.ts';
import { isForbidden } from './source/clean-source.ts';
import { findAddresses, type FoundAddress } from './source/find-addresses.ts';
import { pairQuotes, type Quote } from './source/pair-quotes.ts';
import { pairTags, type Tag } from './source/pair-tags.ts';

const special = /[\\{}`'"<&\n\t$~^_]|-(?=-)|h(?=ttps?:)/gi;
const paragraphBreak = /\n[ \t]*\n\s*/y;
const characterReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const dashes = /-+/y;

/** Reads what is not a macro: plain text, formulas, groups, quotation marks, dashes, ties, addresses, tags. */
export class CharacterReader {
  readonly #reader: LatexReader;
  readonly #tags: ReadonlyMap<number, Tag>;
  readonly #quotes: ReadonlyMap<number, Quote>;
  readonly #addresses: ReadonlyMap<number, FoundAddress>;

  constructor(reader: LatexReader) {
    this.#reader = reader;
    this.#tags = pairTags(reader.text);
    this.#quotes = pairQuotes(reader.text, reader.math);
    this.#addresses = findAddresses(reader.text);
  }

  /** Reads on to the next macro; false when there is none and the text is read. */
  readToMacro(): boolean {
    const reader = this.#reader;
    const { text } = reader;
    while (reader.position < text.length) {
      special.lastIndex = reader.position;
      const found = special.exec(text)?.index ?? text.length;
      reader.builder.addText(text.slice(reader.position, found));
      reader.position = found;
      if (found === text.length || reader.readMath()) continue;
      if (text[found] === '\\') return true;
      this.#readSpecial(text[found] as string);
    }
    return false;
  }

  #readSpecial(character: string): void {
    const reader = this.#reader;
    const start = reader.position;
    switch (character) {
      case '{':
      case '}':
        return this.#readBrace(character);
      case '\n':
        if (reader.readMatch(paragraphBreak)) return reader.builder.breakParagraph();
        return this.#replace(1, ' ');
      case '\t':
        return this.#replace(1, ' ');
      case '-': {
        const length = reader.readMatch(dashes)?.[0].length ?? 1;
        const dash = reader.builder.isInside('code') ? undefined : { 2: '–', 3: '—' }[length];
        return reader.builder.addText(dash ?? '-'.repeat(length));
      }
      case '^':
      case '_':
        return this.#readScript(character);
      case '~':
        return this.#replace(1, this.#isTie() ? '\u00A0' : '~');
      case '&':
        return this.#readCharacterReference();
      case '<':
        return this.#readTag();
      case 'h':
      case 'H': {
        const found = this.#addresses.get(start);
        if (!found) return this.#replace(1, character);
        reader.position = found.end;
        return reader.addLink(found.address, found.address);
      }
      default: {
        const quote = reader.builder.isInside('code') ? undefined : this.#quotes.get(start);
        return this.#replace(quote?.length ?? 1, quote?.shown ?? character);
      }
    }
  }

  #replace(length: number, shown: string): void {
    this.#reader.position += length;
    this.#reader.builder.addText(shown);
  }

  #readBrace(brace: '{' | '}'): void {
    const reader = this.#reader;
    const at = reader.position++;
    const partner = reader.partnerOf(at);
    if (partner === -1) {
      reader.report('unbalanced-brace', at, at + 1);
      reader.builder.addText(brace);
    } else if (brace === '}') reader.closeGroup(partner);
    else if (this.#isSet(at, partner)) {
      reader.builder.addText('{');
      reader.openGroup(at, '}');
    } else reader.openGroup(at);
  }

  /** Text that was copied from a page has braces that mean themselves: `Y = {1, 2}`, `{ x | x > 0 }`. */
  #isSet(opening: number, closing: number): boolean {
    const { text } = this.#reader;
    if (/^\s*\\/.test(text.slice(opening + 1, opening + 4))) return false;
    const isSpaced = text[opening + 1] === ' ' && text[closing - 1] === ' ' && closing > opening + 2;
    return isSpaced || /[=∈∪∩]\s?$/.test(text.slice(Math.max(0, opening - 2), opening));
  }

  /** `10^{38}` outside mathematics is an error in LaTeX, but there is no doubt about what it means. */
  #readScript(sign: '^' | '_'): void {
    const reader = this.#reader;
    const { text, position } = reader;
    const isScript =
      text[position + 1] === '{' &&
      reader.partnerOf(position + 1) > position + 2 &&
      /[\p{L}\p{N})\]]/u.test(text[position - 1] ?? '');
    this.#replace(1, isScript ? '' : sign);
    if (isScript)
      reader.enterGroup('', {
        kind: 'styled',
        style: sign === '^' ? 'superscript' : 'subscript',
        children: [],
      });
  }

  /** `Fig.~3` has a tie; in `(~90 %)` the sign means “about”. */
  #isTie(): boolean {
    const reader = this.#reader;
    const before = reader.text[reader.position - 1] ?? ' ';
    return !/[\s([]/.test(before) || reader.text[reader.position + 1] === '\\';
  }

  #readCharacterReference(): void {
    const reader = this.#reader;
    const start = reader.position;
    const written = reader.readMatch(characterReference)?.[0];
    if (written === undefined) return this.#replace(1, '&');
    const decoded = decodeHTMLStrict(written);
    const shown = Array.from(decoded.replace(/[\t-\r]/g, ' ')).filter((character) => !isForbidden(character));
    if (shown.length === 0) reader.report('control-character', start, reader.position, written);
    reader.builder.addText(shown.join(''));
  }

  #readTag(): void {
    const reader = this.#reader;
    const start = reader.position;
    const tag = this.#tags.get(start);
    if (!tag) return this.#replace(1, '<');
    reader.position = tag.end;
    if (tag.meaning.does === 'part-paragraphs') reader.builder.breakParagraph();
    else if (tag.meaning.does === 'break-line') reader.builder.add({ kind: 'line-break' });
    else if (tag.opening !== undefined) reader.closeGroup(tag.opening);
    else if (tag.meaning.does === 'style')
      reader.openGroup(start, '', { kind: 'styled', style: tag.meaning.style, children: [] });
  }
}
