import { SourceText, type Place } from '../../diagnostics/source-text.ts';
import { scanEntries } from './scan-entries.ts';
import { entryLine } from './syntax.ts';

/** The fields that state each fact, the first that an entry has being the one that is read. */
const fieldsOf: Record<string, readonly string[]> = {
  year: ['date', 'year', 'eventdate'],
  venue: ['journal', 'journaltitle', 'booktitle', 'maintitle'],
  volume: ['volume'],
  pages: ['pages', 'page', 'eid', 'articleno', 'article-number'],
  doi: ['doi', 'type'],
  arxiv: ['arxiv', 'arxivid', 'arxiv_id', 'eprint'],
  authors: ['author', 'authors'],
};

/** Where an entry states a fact. The entry is scanned once more. @param place somewhere in it */
export function findFact({ source, offset }: Place, fact: string): Place | undefined {
  const { text } = source;
  let start = 0;
  let end = text.length;
  for (const { index } of text.matchAll(entryLine)) {
    if (index > offset) {
      end = index;
      break;
    }
    start = index;
  }
  const { entries } = scanEntries(new SourceText(source.name, text.slice(start, end)));
  const entry = entries.findLast((candidate) => start + candidate.offset <= offset);
  for (const name of fieldsOf[fact] ?? []) {
    const part = entry?.fields.find((field) => field.name === name)?.parts[0];
    if (part) return source.placeAt(start + part.offset, part.text.length);
  }
  return undefined;
}
