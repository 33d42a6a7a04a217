import type { TextStyle } from './inline.ts';
import { renderMath } from './mathematics/render-math.ts';
import { type Container, ParagraphBuilder } from './paragraph-builder.ts';
import type { RichTextProblem } from './problem.ts';
import { findMath, type MathSpan } from './source/find-math.ts';
import { pairBraces } from './source/pair-braces.ts';

/** A brace or tag that is open, and what its closing does. */
interface Group {
  opening: number;
  /** The builder's depth to return to. */
  depth: number;
  /** The builder's depth inside it, before any declaration. */
  innerDepth: number;
  /** Text to write behind it. */
  after: string;
}

const longestQuotation = 120;

/**
 * A position in a clean LaTeX text, what has been read up to there, and the steps that reading consists of. What
 * macros mean is not known here. Every step moves forward, so that reading takes time linear in the text.
 */
export class LatexReader {
  readonly text: string;
  position = 0;
  readonly builder = new ParagraphBuilder();
  /** Offsets count in the clean text. */
  readonly problems: RichTextProblem[] = [];
  readonly #reported = new Set<string>();
  readonly #braces: Int32Array;
  /** The formulas of the text, in order. */
  readonly math: readonly MathSpan[];
  #nextMath = 0;
  readonly #groups: Group[] = [];
  readonly #openGroups = new Map<number, Group>();

  constructor(text: string) {
    this.text = text;
    const { spans, stray } = findMath(text);
    this.math = spans;
    for (const { position, delimiter } of stray)
      this.report('unbalanced-math', position, position + delimiter.length);
    this.#braces = pairBraces(text);
  }

  /** Closes what is still open. */
  finish(): void {
    for (const { opening } of this.#groups)
      if (this.text[opening] === '{') this.report('unbalanced-brace', opening, opening + 1);
    this.builder.closeTo(0);
  }

  report(kind: RichTextProblem['kind'], start: number, end: number, quoted?: string): void {
    const whole = quoted ?? this.text.slice(start, end);
    const detail = whole.length > longestQuotation ? `${whole.slice(0, longestQuotation - 1)}…` : whole;
    if (kind === 'unknown-macro') {
      if (this.#reported.has(detail)) return;
      this.#reported.add(detail);
    }
    this.problems.push({ kind, offset: start, length: end - start, detail });
  }

  /** The position of the other brace of a pair; -1 for a brace without one. */
  partnerOf(brace: number): number {
    return this.#braces[brace] as number;
  }

  /** Whether a group with a closing brace stands here, blanks before it aside. */
  isGroupHere(): boolean {
    return this.#groupStart() !== undefined;
  }

  /**
   * Enters the group that stands here, whose content is read next.
   *
   * @param after is written behind it
   * @param container is what it becomes
   */
  enterGroup(after = '', container?: Container): void {
    const opening = this.#groupStart();
    if (opening === undefined) return;
    this.openGroup(opening, after, container);
    this.position = opening + 1;
  }

  /** Begins the group whose brace or tag stands at `opening`. */
  openGroup(opening: number, after = '', container?: Container): void {
    const { depth } = this.builder;
    if (container) this.builder.open(container);
    const group = { opening, depth, innerDepth: this.builder.depth, after };
    this.#groups.push(group);
    this.#openGroups.set(opening, group);
  }

  /** Ends the group that began at `opening`, and those that were begun in it. */
  closeGroup(opening: number): void {
    if (!this.#openGroups.has(opening)) return;
    for (let group = this.#groups.pop(); group; group = this.#groups.pop()) {
      this.#openGroups.delete(group.opening);
      this.builder.closeTo(group.depth);
      this.builder.addText(group.after);
      if (group.opening === opening) return;
    }
  }

  /** Styles the rest of the group around this position; without a style, ends the styles that were begun in it. */
  declareStyle(style: TextStyle | undefined): void {
    if (style) this.builder.open({ kind: 'styled', style, children: [] });
    else this.builder.closeTo(this.#groups.at(-1)?.innerDepth ?? 0);
  }

  /** Reads the group that stands here as it is written. */
  readRawGroup(): string | undefined {
    const opening = this.#groupStart();
    if (opening === undefined) return undefined;
    const closing = this.#braces[opening] as number;
    this.position = closing + 1;
    return this.text.slice(opening + 1, closing);
  }

  /** Reads what `pattern`, a sticky one, matches here. */
  readMatch(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (match) this.position += match[0].length;
    return match ?? undefined;
  }

  /** Reads the formula that stands here, if one does. */
  readMath(): boolean {
    while ((this.math[this.#nextMath]?.start ?? Infinity) < this.position) this.#nextMath++;
    const span = this.math[this.#nextMath];
    if (span?.start !== this.position) return false;
    this.addMath(span);
    return true;
  }

  /** Adds the formula that stands between two positions, and goes on behind it. */
  addMath({ start, end, tex, isDisplay }: MathSpan): void {
    const source = this.text.slice(start, end);
    const { rendered, unknownMacros } = renderMath(tex, isDisplay);
    if (!rendered) this.report('unreadable-math', start, end);
    else
      for (const macro of unknownMacros) {
        const at = start + Math.max(0, source.indexOf(macro));
        this.report('unknown-macro', at, at + macro.length, macro);
      }
    this.builder.add({ kind: 'math', source, ...(rendered && { rendered }) });
    this.position = end;
  }

  /** Adds a link that shows `text`. */
  addLink(address: string, text: string): void {
    const depth = this.builder.depth;
    this.builder.open({ kind: 'link', address, children: [] });
    this.builder.addText(text);
    this.builder.closeTo(depth);
  }

  #groupStart(): number | undefined {
    let start = this.position;
    while (this.text[start] === ' ') start++;
    return this.text[start] === '{' && this.#braces[start] !== -1 ? start : undefined;
  }
}
