import { LocatedText, type TextPart } from '../located-text.ts';

/** `{\textless}i{\textgreater}`, `{\textless}/jats:p{\textgreater}` */
const escapedTag = /\{\\textless\}(\/?(?:jats:)?[a-z]+)\{\\textgreater\}/gi;

/** `\${\textbackslash}alpha\_1\$`: dollars where pandoc takes them for those of a formula. */
const escapedFormula = /(?<!\\)\\\$(?!\s)((?:(?!\\\$)[^$]){1,600})(?<!\s)\\\$(?!\d)/g;

/** What prose does not hold. */
const signOfFormula = /\{\\textbackslash\}[A-Za-z]|\{\\textasciicircum\}|\\_/;

const escapes: ReadonlyMap<string, string> = new Map([
  ['{\\textbackslash}', '\\'],
  ['{\\textasciicircum}', '^'],
  ['{\\textasciitilde}', '~'],
  ['{\\textless}', '<'],
  ['{\\textgreater}', '>'],
  ['\\_', '_'],
  ['\\{', '{'],
  ['\\}', '}'],
  ['\\&', '&'],
]);
const anyEscape = /\{\\text[a-z]+\}|\\[_{}&]/g;

/**
 * A text with the formulas and tags that a reference manager escaped as if they were words, as Zotero does with what
 * it has from arXiv, Crossref and publishers.
 */
export function readEscapedMarkup(text: LocatedText): LocatedText {
  if (!text.text.includes('{\\text') && !text.text.includes('\\$')) return text;
  const withTags = replaceIn(text, escapedTag, (name) => `<${name}>`);
  return replaceIn(withTags, escapedFormula, (inside) => {
    if (!signOfFormula.test(inside)) return undefined;
    const formula = inside.replace(anyEscape, (escape) => escapes.get(escape) ?? escape);
    return isBalanced(formula) ? `$${formula}$` : undefined;
  });
}

function replaceIn(
  text: LocatedText,
  pattern: RegExp,
  write: (inside: string) => string | undefined,
): LocatedText {
  const parts: TextPart[] = [];
  let position = 0;
  for (const match of text.text.matchAll(pattern)) {
    const written = write(match[1] as string);
    if (written === undefined) continue;
    const end = match.index + match[0].length;
    if (match.index > position) parts.push(...text.slice(position, match.index).parts);
    const offset = text.offsetOf(match.index);
    parts.push({ text: written, offset, standsFor: text.offsetOf(end - 1) + 1 - offset });
    position = end;
  }
  if (position === 0) return text;
  if (position < text.text.length) parts.push(...text.slice(position, text.text.length).parts);
  return new LocatedText(parts);
}

function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const character of formula) {
    if (character === '{') depth++;
    else if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
