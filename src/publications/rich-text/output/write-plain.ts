import type { Inline, Paragraph, TextStyle } from '../inline.ts';
import { lowerScript, raiseScript } from '../mathematics/unicode-scripts.ts';

/** What is no plain blank between words; most are, and to replace each by itself would take longest of all. */
const blanks = /\s{2,}|[^\S ]/g;

/** The words of each paragraph on a line, without markup; blanks of every width are plain ones. */
export function plainParagraphs(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map((paragraph) => plainInlines(paragraph).replace(blanks, ' ').trim().normalize('NFC'));
}

function plainInlines(nodes: readonly Inline[]): string {
  return nodes.map(plainInline).join('');
}

function plainInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'math':
      return node.rendered?.plain ?? node.source;
    case 'citation':
      return node.text;
    case 'line-break':
      return ' ';
    case 'link':
      return plainInlines(node.children);
    case 'styled':
      return plainScript(node.style, plainInlines(node.children));
  }
}

/** Figures above or below the line keep their place, since 10³⁸ is not 1038; words do not (1st). */
function plainScript(style: TextStyle, text: string): string {
  const signs = text.replace(/-/g, '−');
  if (!/^[−+]?\d+$/.test(signs)) return text;
  return style === 'superscript' ? raiseScript(signs) : style === 'subscript' ? lowerScript(signs) : text;
}
