import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../../src/publications/rich-text/output/escape-html.ts';
import type { PersonModel } from './site-model.ts';

/** What stands around the content of each page: text, and where the page's own title, description, address and tags go. */
export type ShellPart = string | { insert: 'title' | 'description' | 'path' | 'head' };

export interface PageShell {
  before: ShellPart[];
  after: ShellPart[];
}

/** Takes the head, masthead and footer of a person's page that Offprint has built, so that peers write as many bytes. */
export function readShell(output: string, { slug, name, description }: PersonModel): PageShell {
  const html = readFileSync(join(output, 'people', slug, 'index.html'), 'utf8');
  const start = html.indexOf('<main');
  const contentStart = html.indexOf('>', start) + 1;
  const end = html.indexOf('</main>');
  const values = [
    ['head', /<script type="application\/ld\+json">.*?<\/script>/s.exec(html)?.[0] ?? '</title>'],
    ['path', `people/${slug}/`],
    ['description', escapeHtml(description)],
    ['title', escapeHtml(name)],
  ] as const;
  const split = (text: string): ShellPart[] =>
    values.reduce<ShellPart[]>(
      (parts, [insert, value]) =>
        parts.flatMap((part) =>
          typeof part === 'string'
            ? part.split(value).flatMap((piece, index) => (index === 0 ? [piece] : [{ insert }, piece]))
            : [part],
        ),
      [text],
    );
  return { before: split(html.slice(0, contentStart)), after: split(html.slice(end)) };
}
