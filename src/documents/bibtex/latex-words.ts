/** Cuts at blanks and ties that stand in no braces and end no macro (`Fran\c cois` is one word). */
export function splitWords(latex: string): string[] {
  return splitOutsideBraces(latex, (at) => {
    if (!/[\s~]/.test(latex[at] as string)) return 0;
    return /\\[A-Za-z]+$/.test(latex.slice(Math.max(0, at - 12), at)) ? 0 : 1;
  }).filter((word) => word !== '');
}

/**
 * Cuts a text where `separator` gives a length, outside of braces.
 *
 * @param separator the length of the separator that stands at a position; 0 where none does
 */
export function splitOutsideBraces(text: string, separator: (at: number) => number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') {
      at++;
      continue;
    }
    if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const length = separator(at);
    if (length === 0) continue;
    parts.push(text.slice(start, at));
    start = at + length;
    at = start - 1;
  }
  parts.push(text.slice(start));
  return parts;
}

/** Without the braces around the whole, however many. */
export function withoutOuterBraces(latex: string): string {
  let text = latex.trim();
  while (isBraced(text)) text = text.slice(1, -1).trim();
  return text;
}

/** Whether one pair of braces encloses the whole. */
export function isBraced(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at === text.length - 1;
  }
  return false;
}
