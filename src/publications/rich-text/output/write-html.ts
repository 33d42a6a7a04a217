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

/** What is no single blank between words, as most are. */
const blanks = /[ \t\n]{2,}|[\t\n]/g;

/** Paragraphs as `<p>` elements with links. */
export function writeTextHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => `<p>${writeParagraph(paragraph, true)}</p>`).join('\n');
}

/** Paragraphs as one run of phrasing content without links, so that the whole can stand in a link or a heading. */
export function writeTitleHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => writeParagraph(paragraph, false)).join(' ');
}

function writeParagraph(paragraph: Paragraph, withLinks: boolean): string {
  const html = writeInlines(paragraph, withLinks);
  let start = 0;
  while (html[start] === ' ') start++;
  let end = html.length;
  while (end > start && html[end - 1] === ' ') end--;
  return html.slice(start, end);
}

function writeInlines(nodes: readonly Inline[], withLinks: boolean): string {
  return nodes.map((node) => writeInline(node, withLinks)).join('');
}

function writeInline(node: Inline, withLinks: boolean): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text.replace(blanks, ' ').normalize('NFC'));
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
