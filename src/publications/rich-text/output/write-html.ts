import type { Inline, LinkInline, Paragraph, TextStyle } from '../inline.ts';
import { escapeHtml } from './escape-html.ts';

const elements: Record<TextStyle, readonly [opening: string, name: string]> = {
  emphasis: ['<em>', 'em'],
  strong: ['<strong>', 'strong'],
  code: ['<code>', 'code'],
  subscript: ['<sub>', 'sub'],
  superscript: ['<sup>', 'sup'],
  'small-caps': ['<span class="small-caps">', 'span'],
  underline: ['<u>', 'u'],
  strike: ['<s>', 's'],
};

/** Paragraphs as `<p>` elements with links. */
export function writeTextHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => `<p>${writeParagraph(paragraph, true)}</p>`).join('\n');
}

/** Paragraphs as one run of phrasing content without links, so that the whole can stand in a link or a heading. */
export function writeTitleHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => writeParagraph(paragraph, false)).join(' ');
}

function writeParagraph(paragraph: Paragraph, withLinks: boolean): string {
  return writeInlines(paragraph, withLinks).replace(/^ +| +$/g, '');
}

function writeInlines(nodes: readonly Inline[], withLinks: boolean): string {
  return nodes.map((node) => writeInline(node, withLinks)).join('');
}

function writeInline(node: Inline, withLinks: boolean): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text.replace(/[ \t\n]+/g, ' ').normalize('NFC'));
    case 'math':
      return node.rendered?.html ?? `<code class="tex">${escapeHtml(node.source)}</code>`;
    case 'citation':
      return `<cite class="citation">${escapeHtml(node.text)}</cite>`;
    case 'line-break':
      return withLinks ? '<br>' : ' ';
    case 'link':
      return withLinks ? writeLink(node) : writeInlines(node.children, false);
    case 'styled': {
      const content = writeInlines(node.children, withLinks);
      const [opening, name] = elements[node.style];
      return content === '' ? '' : `${opening}${content}</${name}>`;
    }
  }
}

function writeLink({ address, children }: LinkInline): string {
  return `<a href="${escapeHtml(address)}" rel="external">${writeInlines(children, false)}</a>`;
}
