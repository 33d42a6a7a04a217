import type { Publication } from '../publications/publication.ts';
import { escapeMarkdown, listPublications } from './markdown.ts';

/** How many publications the file names; those behind them are in the citation files. */
const longestList = 1_000;

/** What the file says of the site. Addresses are absolute. */
export interface LlmsFacts {
  title: string;
  description: string;
  /** Of files that hold everything, by what is said of them. */
  files: readonly { label: string; address: string }[];
}

/** The site for language models: what it is, and a link to each paper. Source: llmstxt.org. */
export function writeLlms(
  { title, description, files }: LlmsFacts,
  publications: readonly Publication[],
  addressOf: (slug: string) => string,
): string {
  const shown = publications.slice(0, longestList);
  const rest = publications.length - shown.length;
  return `# ${onOneLine(title)}

> ${onOneLine(description)}

Each publication has a page with its abstract and a citation.

## Publications

${listPublications(shown, addressOf)}${rest > 0 ? `\n${rest} older publications are in the files below.\n` : ''}
## Everything at once

${files.map(({ label, address }) => `- [${label}](${address})\n`).join('')}`;
}

function onOneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}
