import { looksLikeMath, looksLikeMoney } from './looks-like-math.ts';

/** A formula in a text. */
export interface MathSpan {
  start: number;
  /** Behind the closing delimiter. */
  end: number;
  /** The TeX between the delimiters, or the environment with its `\begin` and `\end`. */
  tex: string;
  isDisplay: boolean;
}

/** A delimiter that opens or closes no formula. */
export interface StrayDelimiter {
  position: number;
  delimiter: string;
}

interface Mark {
  position: number;
  text: string;
  paragraph: number;
}

interface Dollar extends Mark {
  /** How many braces are open. */
  depth: number;
  /** The next dollar sign of the paragraph. */
  next?: Dollar;
  /** The next one at the same depth, with no shallower one between. */
  nextAtDepth?: Dollar;
}

const mathEnvironment =
  '(?:equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math|split|aligned|gathered|[bpv]?matrix|cases)\\*?';
const marks = new RegExp(String.raw`\\(?:begin|end)\s?\{${mathEnvironment}\}|\\[^]|[{}$]|\n[ \t]*\n`, 'g');
const closers = new Map([
  ['\\(', '\\)'],
  ['\\[', '\\]'],
]);

/**
 * The formulas of a text in order: `$…$` and `$$…$$` within a paragraph, `\(…\)`, `\[…\]` and AMS environments.
 * A `$` that is money is nothing; one that is neither is stray, as are unpaired `\(` and `\[`.
 */
export function findMath(text: string): { spans: MathSpan[]; stray: StrayDelimiter[] } {
  const marksFound = collectMarks(text);
  const closing = new ClosingMarks(marksFound);
  const spans: MathSpan[] = [];
  const stray: StrayDelimiter[] = [];
  let consumed = 0;
  for (const found of marksFound) {
    const { position, text: mark, paragraph } = found;
    if (position < consumed) continue;
    let span: MathSpan | undefined;
    if ('depth' in found) {
      span = readDollars(text, found);
      if (!span && !looksLikeMoney(text.slice(position + 1, position + 30)))
        stray.push({ position, delimiter: mark });
    } else if (mark.startsWith('\\begin')) {
      const end = closing.after(position, mark.replace('begin', 'end').replace(/\s/, ''));
      if (end !== undefined) span = { start: position, end, tex: text.slice(position, end), isDisplay: true };
    } else if (closers.has(mark)) {
      const end = closing.after(position, closers.get(mark) as string, paragraph);
      if (end === undefined) stray.push({ position, delimiter: mark });
      else span = { start: position, end, tex: text.slice(position + 2, end - 2), isDisplay: mark === '\\[' };
    } else if (mark === '\\)' || mark === '\\]') stray.push({ position, delimiter: mark });
    if (!span) continue;
    spans.push(span);
    consumed = span.end;
  }
  return { spans, stray };
}

function collectMarks(text: string): (Mark | Dollar)[] {
  let paragraph = 0;
  let depth = 0;
  const found: (Mark | Dollar)[] = [];
  const open: Dollar[] = [];
  let last: Dollar | undefined;
  for (const match of text.matchAll(marks)) {
    const [mark] = match;
    if (mark === '{') depth++;
    else if (mark === '}') depth--;
    else if (mark.startsWith('\n')) {
      paragraph++;
      open.length = 0;
      last = undefined;
    } else if (mark === '$') {
      const dollar: Dollar = { position: match.index, text: mark, paragraph, depth };
      if (last) last.next = dollar;
      last = dollar;
      while ((open.at(-1)?.depth ?? -Infinity) > depth) open.pop();
      const before = open.at(-1);
      if (before?.depth === depth) {
        before.nextAtDepth = dollar;
        open.pop();
      }
      open.push(dollar);
      found.push(dollar);
    } else found.push({ position: match.index, text: mark, paragraph });
  }
  return found;
}

/** The formula that a `$` opens, if it opens one. A formula may hold another in a box: `$\textbf{$x$}$`. */
function readDollars(text: string, opening: Dollar): MathSpan | undefined {
  const start = opening.position;
  const next = opening.next;
  if (!next) return undefined;
  if (next.position > start + 1) {
    const closing = next.depth > opening.depth ? (opening.nextAtDepth ?? next) : next;
    const tex = text.slice(start + 1, closing.position);
    const end = closing.position + 1;
    return looksLikeMath(tex, text[end] ?? '') ? { start, end, tex, isDisplay: false } : undefined;
  }
  const closing = next.depth < (next.next?.depth ?? 0) ? (next.nextAtDepth ?? next.next) : next.next;
  if (!closing || text[closing.position + 1] !== '$') return undefined;
  const tex = text.slice(start + 2, closing.position);
  // Publishers wrap each formula of a line in a document of its own.
  const isDisplay = !text.startsWith('\\begin{document}', start - '\\begin{document}'.length);
  return tex.trim() === '' ? undefined : { start, end: closing.position + 2, tex, isDisplay };
}

/** Finds closing delimiters. Asked in the order of the text, it walks each kind of them once. */
class ClosingMarks {
  readonly #marks = new Map<string, Mark[]>();
  readonly #next = new Map<string, number>();

  constructor(found: readonly Mark[]) {
    for (const mark of found) {
      const kind = mark.text.replace(/\s/, '');
      if (kind === '\\)' || kind === '\\]' || kind.startsWith('\\end')) {
        const same = this.#marks.get(kind);
        if (same) same.push(mark);
        else this.#marks.set(kind, [mark]);
      }
    }
  }

  /** The position behind the next `kind` after `position`, in the paragraph when one is given. */
  after(position: number, kind: string, paragraph?: number): number | undefined {
    const same = this.#marks.get(kind) ?? [];
    let index = this.#next.get(kind) ?? 0;
    while ((same[index]?.position ?? Infinity) < position) index++;
    this.#next.set(kind, index);
    const mark = same[index];
    if (!mark || (paragraph !== undefined && mark.paragraph !== paragraph)) return undefined;
    return mark.position + mark.text.length;
  }
}
