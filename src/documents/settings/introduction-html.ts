import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true });
// An image would be asked for from a third party.
markdown.disable('image');
markdown.linkify.set({ fuzzyLink: false });
markdown.validateLink = (address) => /^(?:https?:\/\/|mailto:)/i.test(address.trim());
markdown.core.ruler.push('fit-into-the-page', ({ tokens }) => {
  for (const token of tokens) {
    // An aligned column: pages allow no style attributes, so a class says it.
    const alignment = token.attrGet('style');
    if (alignment !== null) token.attrs = [['class', String(alignment).replace('text-align:', 'align-')]];
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
  }
});

/**
 * Markdown (CommonMark with tables and bare addresses as links) as safe HTML: block elements without raw HTML and
 * images, links to `http`, `https` and `mailto` only. Headings begin at the second level.
 */
export function renderIntroduction(text: string): string {
  return markdown.render(text).trim();
}
