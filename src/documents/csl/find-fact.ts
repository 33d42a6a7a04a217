import type { Place } from '../../diagnostics/source-text.ts';
import { splitItems } from './split-items.ts';

/** The keys that state each fact, the telling one first. */
const keysOf: Record<string, readonly string[]> = {
  year: ['issued'],
  venue: ['container-title'],
  volume: ['volume'],
  pages: ['page'],
  doi: ['DOI'],
  arxiv: ['archive_location', 'number', 'note'],
  authors: ['author'],
};

/** Where an item states a fact. @param place somewhere in the item */
export function findFact({ source, offset }: Place, fact: string): Place | undefined {
  const item = splitItems(source.text).findLast((candidate) => candidate.offset <= offset);
  for (const key of keysOf[fact] ?? []) {
    const found = new RegExp(`"${key}"(?=\\s*:)`).exec(item?.text ?? '');
    if (item && found) return source.placeAt(item.offset + found.index, found[0].length);
  }
  return undefined;
}
