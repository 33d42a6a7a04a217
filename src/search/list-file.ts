import type { SearchCollection, SearchPaper, SearchPerson } from './collection.ts';

/** A file holds no more papers than this, so that the newest can be searched while the others are on their way. */
export const papersPerFile = 10_000;

/**
 * One file of the list that a browser fetches to search. Rows are arrays, not objects, since a key repeated for each
 * paper outweighs what it names, and people stand once, since a name is repeated for each of their papers. What is not
 * known at the end of a row is left out. Papers refer to people by position, counted through all files in their order.
 */
export interface SearchList {
  /** Those who are in none of the files before. */
  people: PersonRow[];
  papers: PaperRow[];
  /** How many files there are, in the first when there are several. */
  files?: number;
}

type PersonRow = [name: string, slug?: string | null, label?: string];
type PaperRow = [
  title: string,
  slug: string,
  authors: number[],
  year?: number | null,
  venue?: string | null,
  type?: string,
];

/** The list as JSON values, one a file; {@link decodeSearchList} gives the collection back. */
export function encodeSearchList(
  { people, papers }: SearchCollection,
  perFile = papersPerFile,
): SearchList[] {
  const files = Math.max(1, Math.ceil(papers.length / perFile));
  let known = 0;
  return Array.from({ length: files }, (_, file) => {
    const own = papers.slice(file * perFile, (file + 1) * perFile);
    const isLast = file === files - 1;
    const end = isLast
      ? people.length
      : own.reduce((last, { authors }) => Math.max(last, ...authors.map((author) => author + 1)), known);
    const rows = people.slice(known, end).map(encodePerson);
    known = end;
    return { people: rows, papers: own.map(encodePaper), ...(file === 0 && files > 1 && { files }) };
  });
}

function encodePerson({ name, slug, label }: SearchPerson): PersonRow {
  if (label !== undefined) return [name, slug ?? null, label];
  return slug === undefined ? [name] : [name, slug];
}

function encodePaper({ title, slug, authors, year, venue, type }: SearchPaper): PaperRow {
  if (type !== undefined) return [title, slug, authors, year ?? null, venue ?? null, type];
  if (venue !== undefined) return [title, slug, authors, year ?? null, venue];
  return year === undefined ? [title, slug, authors] : [title, slug, authors, year];
}

/**
 * The part of the collection in a list file that has been parsed as JSON.
 *
 * @param peopleBefore how many people the files before have
 * @throws {Error} when the value is not such a list; the message says where it is damaged
 */
export function decodeSearchList(value: unknown, peopleBefore = 0): SearchCollection & { files: number } {
  if (!isObject(value)) throw damaged('it is not an object');
  const people = rowsOf(value, 'people').map(decodePerson);
  const known = peopleBefore + people.length;
  const papers = rowsOf(value, 'papers').map((row, at) => decodePaper(row, at, known));
  const { files = 1 } = value;
  if (!isPosition(files, 10_000)) throw damaged('“files” is not a number');
  return { people, papers, files: files as number };
}

function decodePerson(row: unknown, at: number): SearchPerson {
  const [name, slug, label] = Array.isArray(row) ? (row as unknown[]) : [];
  if (typeof name !== 'string') throw damaged(`people[${at}] has no name`);
  if (isGiven(slug) && typeof slug !== 'string') throw damaged(`the address of people[${at}] is not a text`);
  if (isGiven(label) && typeof label !== 'string') throw damaged(`the label of people[${at}] is not a text`);
  return {
    name,
    ...(typeof slug === 'string' && { slug }),
    ...(typeof label === 'string' && { label }),
  };
}

function decodePaper(row: unknown, at: number, peopleCount: number): SearchPaper {
  const [title, slug, authors, year, venue, type] = Array.isArray(row) ? (row as unknown[]) : [];
  if (typeof title !== 'string') throw damaged(`papers[${at}] has no title`);
  if (typeof slug !== 'string') throw damaged(`papers[${at}] has no address`);
  if (!Array.isArray(authors)) throw damaged(`papers[${at}] has no authors`);
  if (!authors.every((author): author is number => isPosition(author, peopleCount)))
    throw damaged(`papers[${at}] has an author who is not in people`);
  if (isGiven(year) && !Number.isInteger(year))
    throw damaged(`the year of papers[${at}] is not a whole number`);
  if (isGiven(venue) && typeof venue !== 'string') throw damaged(`the venue of papers[${at}] is not a text`);
  if (isGiven(type) && typeof type !== 'string') throw damaged(`the type of papers[${at}] is not a text`);
  return {
    title,
    slug,
    authors,
    ...(typeof year === 'number' && { year }),
    ...(typeof venue === 'string' && { venue }),
    ...(typeof type === 'string' && { type }),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function rowsOf(list: Record<string, unknown>, key: 'people' | 'papers'): unknown[] {
  const rows = list[key];
  if (!Array.isArray(rows)) throw damaged(`“${key}” is not a list`);
  return rows as unknown[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown, length: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;
}

function damaged(what: string): Error {
  return new Error(`The search list is damaged: ${what}.`);
}
