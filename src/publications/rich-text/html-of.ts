import { escapeHtml } from './output/escape-html.ts';
import type { RichText } from './rich-text.ts';

/**
 * Safe HTML: phrasing content for a title, `<p>` elements for a text with paragraphs. Most abstracts are one paragraph of
 * plain words, and HTML kept beside these would take as much memory again.
 */
export function htmlOf({ html, plain }: Pick<RichText, 'html' | 'plain'>): string {
  return html ?? `<p>${escapeHtml(plain)}</p>`;
}
