import type { MathSpan } from './find-math.ts';

/** What is shown in place of LaTeX's quotation marks. */
export interface Quote {
  shown: string;
  /** UTF-16 units that it replaces. */
  length: number;
}

const marks = /\\[^]|\n[ \t]*\n|`{3,}|``|''|[`'"]/g;

/**
 * LaTeX's quotation marks by position: ``` ``…'' ``` and `` `…' ``. Only what opens with grave accents is one; a plain
 * `'` or `"` elsewhere stays as written, since it may be an apostrophe, a prime or an inch.
 *
 * @param mathSpans in order; marks inside them are primes
 */
export function pairQuotes(text: string, mathSpans: readonly MathSpan[]): Map<number, Quote> {
  const quotes = new Map<number, Quote>();
  let doubleIsOpen = false;
  let openSingle: number | undefined;
  let span = 0;
  for (const match of text.matchAll(marks)) {
    const [mark] = match;
    const position = match.index;
    while ((mathSpans[span]?.end ?? Infinity) <= position) span++;
    if ((mathSpans[span]?.start ?? Infinity) <= position) continue;
    const before = text[position - 1] ?? ' ';
    const after = text[position + mark.length] ?? ' ';
    if (mark.startsWith('\n')) {
      doubleIsOpen = false;
      openSingle = undefined;
    } else if (mark === '``' && /\S/.test(after)) {
      quotes.set(position, { shown: '“', length: 2 });
      doubleIsOpen = true;
    } else if (
      doubleIsOpen &&
      (mark === "''" || (mark === '"' && /\S/.test(before) && !isWordCharacter(after)))
    ) {
      quotes.set(position, { shown: '”', length: mark.length });
      doubleIsOpen = false;
    } else if (mark === '`') {
      openSingle = /\S/.test(after) && !isWordCharacter(before) ? position : undefined;
    } else if (mark === "'" && openSingle !== undefined && /\S/.test(before) && !isWordCharacter(after)) {
      quotes.set(openSingle, { shown: '‘', length: 1 });
      quotes.set(position, { shown: '’', length: 1 });
      openSingle = undefined;
    }
  }
  return quotes;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
