import { foldWords } from './fold.ts';
import { parseYears, type YearRange } from './year-range.ts';

/** Where a word of a query is looked for. */
export type Field = 'anywhere' | 'title' | 'author';

/** One word of a query. */
export interface QueryWord {
  spellings: readonly string[];
  field: Field;
  /** Whether it stands in quotes, where nothing but itself will do. */
  quoted: boolean;
  /** Whether it stands behind the only comma: “Wang, Li” asks for nobody of the family Li. */
  isGiven?: boolean;
}

/** A query taken apart. */
export interface Query {
  words: QueryWord[];
  /** Words in quotes that must follow each other: positions in {@link words}, from the first to behind the last. */
  phrases: { from: number; to: number }[];
  /** Words that must not occur; those of one entry must follow each other. */
  excluded: QueryWord[][];
  years?: YearRange;
  /** Words of the venue. */
  venue: QueryWord[];
}

/** As many words as the bits of a number can stand for; what follows in a longer query is not looked at. */
const mostWords = 31;

const part =
  /(?<![^\s])(?<minus>-?)(?:(?<field>author|title|venue|year):)?(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"]+))(?![^\s])/giu;

/**
 * Reads a query: words, `"words in this order"`, `author:…`, `title:…`, `venue:…`, `year:2019`, `year:2019..2024` (open
 * at either end), and `-` before what must not occur. Whatever is not complete is read as plain words.
 */
export function parseQuery(text: string): Query {
  return readParts(text, text.matchAll(part));
}

/** The query as it reads when quotes, colons and minus signs mean nothing. */
export function readPlainly(text: string): Query {
  return readParts(text, []);
}

function readParts(text: string, parts: Iterable<RegExpMatchArray>): Query {
  const query: Query = { words: [], phrases: [], excluded: [], venue: [] };
  let rest = 0;
  for (const match of parts) {
    const { minus, field = '', quoted, plain } = match.groups as Record<string, string | undefined>;
    if (quoted === undefined && !minus && !field) continue;
    addWords(query, text.slice(rest, match.index));
    if (!addPart(query, field.toLowerCase(), quoted ?? plain ?? '', quoted !== undefined, minus === '-'))
      addWords(query, match[0]);
    rest = (match.index ?? 0) + match[0].length;
  }
  addWords(query, text.slice(rest));
  query.words.length = Math.min(query.words.length, mostWords);
  query.phrases = query.phrases.filter(({ to }) => to <= mostWords);
  return query;
}

/** Whether a query asks for more than words. */
export function hasSyntax({ words, phrases, excluded, years, venue }: Query): boolean {
  return (
    phrases.length + excluded.length + venue.length > 0 ||
    years !== undefined ||
    words.some(({ field }) => field !== 'anywhere')
  );
}

/** Adds words without syntax. */
function addWords(query: Query, text: string): void {
  const [family = '', given, ...more] = text.split(',');
  if (given === undefined || more.length > 0) {
    query.words.push(...toWords(text, 'anywhere', false));
    return;
  }
  query.words.push(...toWords(family, 'anywhere', false));
  query.words.push(...toWords(given, 'anywhere', false).map((word) => ({ ...word, isGiven: true })));
}

/** Adds a part with syntax; `false` when it is not one after all. */
function addPart(
  query: Query,
  field: string,
  value: string,
  isQuoted: boolean,
  isExcluded: boolean,
): boolean {
  if (field === 'year') {
    const years = isExcluded ? undefined : parseYears(value);
    if (years) query.years = years;
    return years !== undefined;
  }
  const words = toWords(value, field === 'author' || field === 'title' ? field : 'anywhere', isQuoted);
  if (words.length === 0) return false;
  if (field === 'venue') {
    if (isExcluded) return false;
    query.venue.push(...words);
  } else if (isExcluded) {
    query.excluded.push(words);
  } else {
    if (isQuoted) query.phrases.push({ from: query.words.length, to: query.words.length + words.length });
    query.words.push(...words);
  }
  return true;
}

function toWords(text: string, field: Field, quoted: boolean): QueryWord[] {
  return foldWords(text).map(({ spellings }) => ({ spellings, field, quoted }));
}
