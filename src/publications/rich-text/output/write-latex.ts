import type { Inline, Paragraph, TextStyle } from '../inline.ts';

/** Macros of LaTeX itself; a style without one of its own keeps its words. */
const macros: Partial<Record<TextStyle, string>> = {
  emphasis: 'emph',
  strong: 'textbf',
  code: 'texttt',
  subscript: 'textsubscript',
  superscript: 'textsuperscript',
  'small-caps': 'textsc',
  underline: 'underline',
};

/**
 * Paragraphs as one run of LaTeX; links and citations as their words. Its braces pair up also for BibTeX, which counts those behind
 * a backslash like all others: one that is left over would end a field, or take in the fields that follow.
 */
export function writeLatex(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((paragraph) =>
      writeInlines(paragraph)
        .replace(/[ \t\n]+/g, ' ')
        .trim(),
    )
    .join(' ');
}

/**
 * Plain text as LaTeX. What reference managers cannot read, `\textbackslash{}` and its like, stands for a backslash alone, and for
 * braces of a text where some have no partner.
 */
export function escapeLatex(text: string): string {
  const spellings = hasPairedBraces(text) ? spelled : spelledUnpaired;
  return text.replace(/[&%$#_{}\\^~\u00a0]/g, (character) => spellings[character] ?? `\\${character}`);
}

const spelled: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\^{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
};

const spelledUnpaired: Record<string, string> = {
  ...spelled,
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function writeInlines(nodes: readonly Inline[]): string {
  return nodes.map(writeInline).join('');
}

function writeInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'citation':
      return escapeLatex(node.text.normalize('NFC'));
    case 'math':
      return writeMath(node.source);
    case 'line-break':
      return ' ';
    case 'link':
      return writeInlines(node.children);
    case 'styled': {
      const content = writeInlines(node.children);
      const macro = macros[node.style];
      return content === '' || macro === undefined ? content : `\\${macro}{${content}}`;
    }
  }
}

/** A formula as it is written; braces that are shown, as in `\left\{ … \right.`, by their names where they do not pair up. */
function writeMath(source: string): string {
  if (hasPairedBraces(source)) return source;
  const named = source.replace(/\\([^])/g, (macro, character: string) =>
    character === '{' ? '\\lbrace ' : character === '}' ? '\\rbrace ' : macro,
  );
  return hasPairedBraces(named) ? named : escapeLatex(source);
}

function hasPairedBraces(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    if (brace === '{') depth++;
    else if (--depth < 0) return false;
  }
  return depth === 0;
}
