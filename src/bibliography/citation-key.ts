import { foldText } from '../publications/folded-text.ts';
import type { PartialDate } from '../publications/partial-date.ts';
import { familyName, type PersonName } from '../publications/person-name.ts';

/** Words that say nothing about a title when they begin it. */
const functionWords = new Set(
  'a an and are as at by can do does for from how in into is it of on or the to toward towards via what when where why with'.split(
    ' ',
  ),
);

/** Words of a title that a key may take; publications that have more in common are numbered. */
const mostWords = 12;
/** Letters of a key before a number. */
const mostLetters = 90;

/**
 * The citation keys that fit a publication, shortest first: first author's family name, year, and as many
 * words of the title as it takes: `xiong2025selfrewarding`, `xiong2025selfrewardingcorrection` …
 * ASCII letters and digits only, which every BibTeX program reads.
 */
export function citationKeyCandidates(
  title: string,
  firstAuthor: PersonName | undefined,
  date: PartialDate | undefined,
): string[] {
  const start = `${firstAuthor ? asciiLetters(familyName(firstAuthor)) : ''}${date?.year ?? ''}`;
  const words = title.split(/[\s:;,.!?/–—]+/).map(asciiLetters);
  const telling = words.filter((word) => word !== '' && !functionWords.has(word));
  const used = telling.length > 0 ? telling : words.filter((word) => word !== '');
  if (used.length === 0) return [start.slice(0, mostLetters)];
  return used
    .slice(0, mostWords)
    .map((_, index) => (start + used.slice(0, index + 1).join('')).slice(0, mostLetters));
}

/** Whether a document's key can be the key of a citation: every BibTeX program reads it. */
export function isUsableKey(key: string | undefined): key is string {
  return key !== undefined && /^[A-Za-z0-9][A-Za-z0-9_.:+/-]{0,99}$/.test(key) && !/^https?:/.test(key);
}

function asciiLetters(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}
