import { familyName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';
import { writtenWords } from './words/written-words.ts';

/** Something that can be typed into the search box, and what it finds. */
export interface SearchTip {
  example: string;
  meaning: string;
}

/** Shorter words, and words with signs in them, show less well what is meant. */
const tellingWord = /^\p{L}{4,}$/u;
/** What a venue's short form, or a venue with one word of its own, looks like. */
const venueWord = /^[\p{L}\p{N}]{2,}$/u;

/**
 * The ways to search, with examples that find something on this site: words, a family name and a venue that its
 * publications have most often, newest first where several do. What they give no example of is left out.
 *
 * @param publications newest first
 */
export function makeSearchTips(
  publications: readonly Publication[],
  ownerSlug: string | undefined,
): SearchTip[] {
  const titles = publications.map(({ title }) => title.plain.toLowerCase());
  const wordsOfTitles = titles.map(tellingWordsOf);
  const [word, otherWord] = rankByCount(wordsOfTitles);
  const phrase = rankByCount(titles.map((title, at) => phrasesOf(title, wordsOfTitles[at]!)))[0];
  const name = rankByCount(
    publications.map(({ authors }) =>
      authors.flatMap((author) => (author.person === ownerSlug ? [] : familyName(author.name))),
    ),
  )[0];
  const venue = rankByCount(publications.map((publication) => venuesOf(publication)))[0];
  const years = publications.flatMap(({ date }) => date?.year ?? []);
  const tips: [example: string | undefined, meaning: string][] = [
    [phrase && `"${phrase}"`, 'these words next to each other'],
    [name && `author:${quoteWords(name.toLowerCase())}`, 'in the authors’ names alone'],
    [word && `title:${word}`, 'in the titles alone'],
    [venue && `venue:${venue.toLowerCase()}`, 'in the venue'],
    [yearsExample(years), 'in these years; either end may be open'],
    [otherWord && `-${otherWord}`, 'without this word'],
  ];
  return tips.flatMap(([example, meaning]) => (example ? [{ example, meaning }] : []));
}

function tellingWordsOf(title: string): string[] {
  return writtenWords(title).flatMap(({ form }) => (tellingWord.test(form) ? [form] : []));
}

/** Pairs of its telling words with nothing but a space between them. */
function phrasesOf(title: string, words: readonly string[]): string[] {
  return words.slice(1).flatMap((word, at) => {
    const phrase = `${words[at] ?? ''} ${word}`;
    return ` ${title} `.includes(` ${phrase} `) ? [phrase] : [];
  });
}

/** The search reads the venue in full, so that a short form must stand there too. */
function venuesOf({ venue = '', abbr }: Publication): string[] {
  const words = venue.split(/[\s,()]+/).filter((word) => venueWord.test(word));
  if (abbr !== undefined && words.includes(abbr)) return [abbr];
  return words.filter((word) => /^\p{Lu}.*\p{Lu}/u.test(word) || word === venue).slice(0, 1);
}

function yearsExample(years: readonly number[]): string | undefined {
  if (years.length === 0) return undefined;
  const latest = years.reduce((a, b) => Math.max(a, b));
  const earliest = years.reduce((a, b) => Math.min(a, b));
  return `year:${Math.max(earliest, latest - 5)}..${latest}`;
}

function quoteWords(text: string): string {
  return /\s/.test(text) ? `"${text.replaceAll('"', '')}"` : text;
}

/** What most lists have, each counted once a list; first what came first where as many do. */
function rankByCount(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);
}
