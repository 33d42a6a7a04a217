import { SourceText } from '../../src/diagnostics/source-text.ts';
import type { PublicationRecord } from '../../src/documents/record.ts';
import type { PersonName } from '../../src/publications/person-name.ts';
import type { RichText } from '../../src/publications/rich-text/rich-text.ts';

/** `Family, Given`, or a group's name. */
export function makeName(inverted: string): PersonName {
  const [family, given] = inverted.split(', ');
  return given === undefined ? { literal: inverted } : { family: family as string, given };
}

/** Text without LaTeX. */
export function makeText(text: string): RichText {
  return { latex: text, plain: text, html: text, addresses: [] };
}

/** A record as a document would give it; `line` is its place in the document `source`. */
export function makeRecord(
  title: string,
  authors: string[],
  facts: Partial<PublicationRecord> & { source?: string; line?: number } = {},
): PublicationRecord {
  const { source = 'content/a.txt', line = 1, ...rest } = facts;
  return {
    place: new SourceText(source, '').placeAt(line),
    type: 'article',
    title: makeText(title),
    authors: authors.map(makeName),
    links: [],
    ...rest,
  };
}
