const characterReferences: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as HTML content or a quoted attribute's value. A leading U+0338 becomes a reference, since it composes with the
 * `>` of the tag before it (`≯`) wherever the page is normalised.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => characterReferences[character] as string)
    .replace(/^\u0338/, '&#824;');
}
