import { foldText } from '../publications/folded-text.ts';
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

/** A slug is `1` where it is the folded title or name, as nearly all are: addresses would be a third of the file. */
type Slug = string | typeof folded;
const folded = 1;

type PersonRow = [name: string, slug?: Slug | null, label?: string];
type PaperRow = [
  title: string,
  slug: Slug,
  authors: number[],
  /** The year, or the date as displayed, which ends in the year. */
  date?: number | string | null,
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
  return slug === undefined ? [name] : [name, encodeSlug(slug, name)];
}

function encodePaper({ title, slug: ownSlug, authors, venue, type, ...dated }: SearchPaper): PaperRow {
  const slug = encodeSlug(ownSlug, title);
  const year = dated.date ?? dated.year;
  if (type !== undefined) return [title, slug, authors, year ?? null, venue ?? null, type];
  if (venue !== undefined) return [title, slug, authors, year ?? null, venue];
  return year === undefined ? [title, slug, authors] : [title, slug, authors, year];
}

function encodeSlug(slug: string, text: string): Slug {
  return slug === foldIntoSlug(text) ? folded : slug;
}

/** `undefined` when it is no slug. */
function decodeSlug(slug: unknown, text: unknown): string | undefined {
  if (slug === folded && typeof text === 'string') return foldIntoSlug(text);
  return typeof slug === 'string' ? slug : undefined;
}

function foldIntoSlug(text: string): string {
  // Nearly all are plain ASCII, and tens of thousands are read at once.
  const words = /^[ -~]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : foldText(text);
  return words.replaceAll(' ', '-');
}

/**
 * The part of the collection in a list file that has been parsed as JSON.
 *
 * @param peopleBefore how many people the files before have
 * @throws {Error} when the value is not such a list; the message says where it is damaged
 */
export function decodeSearchList(value: unknown, peopleBefore = 0): SearchCollection & { files: number } {
  const { people, papers, files = 1 } = (value ?? {}) as Partial<Record<keyof SearchList, unknown>>;
  if (!Array.isArray(people)) throw damaged('people');
  if (!Array.isArray(papers)) throw damaged('papers');
  if (!isPosition(files, 10_000)) throw damaged('files');
  const known = peopleBefore + people.length;
  return {
    people: people.map(decodePerson),
    papers: papers.map((row, at) => decodePaper(row, at, known)),
    files: files as number,
  };
}

function decodePerson(row: unknown, at: number): SearchPerson {
  const [name, slug, label] = rowOf(row);
  const address = decodeSlug(slug, name);
  if (typeof name !== 'string' || (isGiven(slug) && address === undefined) || !isText(label))
    throw damaged(`people[${at}]`);
  return { name, ...(address !== undefined && { slug: address }), ...(isGiven(label) && { label }) };
}

function decodePaper(row: unknown, at: number, peopleCount: number): SearchPaper {
  const [title, slug, authors, date, venue, type] = rowOf(row);
  const address = decodeSlug(slug, title);
  const year = typeof date === 'string' ? Number(date.slice(-4)) : date;
  if (
    typeof title !== 'string' ||
    address === undefined ||
    !Array.isArray(authors) ||
    !authors.every((author): author is number => isPosition(author, peopleCount)) ||
    (isGiven(year) && !isPosition(year, 10_000)) ||
    !isText(venue) ||
    !isText(type)
  )
    throw damaged(`papers[${at}]`);
  return {
    title,
    slug: address,
    authors,
    ...(isGiven(year) && { year: year as number }),
    ...(typeof date === 'string' && { date }),
    ...(isGiven(venue) && { venue }),
    ...(isGiven(type) && { type }),
  };
}

function rowOf(row: unknown): unknown[] {
  return Array.isArray(row) ? row : [];
}

function isGiven<Value>(value: Value): value is NonNullable<Value> {
  return value !== undefined && value !== null;
}

/** Whether it is a text, if anything. */
function isText(value: unknown): value is string | null | undefined {
  return !isGiven(value) || typeof value === 'string';
}

function isPosition(value: unknown, length: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;
}

function damaged(where: string): Error {
  return new Error(`The search list is damaged at ${where}.`);
}
