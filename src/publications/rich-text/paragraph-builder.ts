import type { Inline, LinkInline, Paragraph, StyledInline, TextStyle } from './inline.ts';

/** Deeper styles are not opened: what they hold is kept, and hostile nesting cannot overflow a writer's stack. */
const deepestStyle = 8;

/** What other nodes stand in. */
export type Container = StyledInline | LinkInline;

/**
 * Grows paragraphs of inline nodes. Styles and links stay open across paragraphs: a break closes them and opens them
 * again in the next paragraph.
 */
export class ParagraphBuilder {
  /** The web addresses of links, in order. */
  readonly addresses = new Set<string>();
  readonly #paragraphs: Paragraph[] = [[]];
  #open: Container[] = [];
  #text = '';
  #isEmpty = true;

  /** How many styles and links are open: what {@link closeTo} takes. */
  get depth(): number {
    return this.#open.length;
  }

  addText(text: string): void {
    this.#text += text;
  }

  add(node: Exclude<Inline, Container>): void {
    this.#flushText();
    this.#isEmpty = false;
    this.#append(node);
  }

  open(container: Container): void {
    if (container.kind === 'link' && !container.address.startsWith('mailto:'))
      this.addresses.add(container.address);
    if (this.#open.length >= deepestStyle) return;
    this.#flushText();
    this.#append(container);
    this.#open.push(container);
  }

  isInside(style: TextStyle): boolean {
    return this.#open.some((container) => container.kind === 'styled' && container.style === style);
  }

  closeTo(depth: number): void {
    if (depth >= this.#open.length) return;
    this.#flushText();
    this.#open.length = depth;
  }

  /** Begins a new paragraph, unless this one is still empty. */
  breakParagraph(): void {
    this.#flushText();
    if (this.#isEmpty) return;
    this.#paragraphs.push([]);
    this.#isEmpty = true;
    const reopened = this.#open.map((container) => ({ ...container, children: [] }));
    this.#open = [];
    for (const container of reopened) this.open(container);
  }

  /** The paragraphs that hold something. */
  finish(): Paragraph[] {
    this.closeTo(0);
    this.#flushText();
    return this.#paragraphs.filter((paragraph) => paragraph.some(holdsSomething));
  }

  #append(node: Inline): void {
    (this.#open.at(-1)?.children ?? (this.#paragraphs.at(-1) as Paragraph)).push(node);
  }

  #flushText(): void {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    this.#append({ kind: 'text', text });
    if (/\S/.test(text)) this.#isEmpty = false;
  }
}

function holdsSomething(node: Inline): boolean {
  if (node.kind === 'text') return /\S/.test(node.text);
  if (node.kind === 'line-break') return false;
  return !('children' in node) || node.children.some(holdsSomething);
}
