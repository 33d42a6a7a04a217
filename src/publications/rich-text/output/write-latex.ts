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

/** Paragraphs as one run of LaTeX whose braces always pair up; links and citations as their words. */
export function writeLatex(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((paragraph) =>
      writeInlines(paragraph)
        .replace(/[ \t\n]+/g, ' ')
        .trim(),
    )
    .join(' ');
}

/** Plain text as LaTeX. What reference managers cannot read, `\textbackslash{}` and its like, stands for a backslash alone. */
export function escapeLatex(text: string): string {
  return text.replace(/[&%$#_{}]|[\\^~\u00a0]/g, (character) => spelled[character] ?? `\\${character}`);
}

const spelled: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\^{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
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
      return hasPairedBraces(node.source) ? node.source : escapeLatex(node.source);
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

function hasPairedBraces(tex: string): boolean {
  let depth = 0;
  for (const [match] of tex.matchAll(/\\[^]|[{}]/g)) {
    if (match === '{') depth++;
    else if (match === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
