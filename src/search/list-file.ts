import type { SearchCollection, SearchPaper, SearchPerson } from './collection.ts';

/**
 * The file that search reads: rows instead of objects, since a key repeated for each paper outweighs what it names,
 * and people once, since a name is repeated for each of their papers. What is not known at the end of a row is left out.
 */
export interface SearchList {
  people: PersonRow[];
  papers: PaperRow[];
}

type PersonRow = [name: string, slug?: string];
type PaperRow = [title: string, slug: string, authors: number[], year?: number | null, venue?: string];

/** The list as a JSON value; {@link decodeSearchList} gives the collection back. */
export function encodeSearchList({ people, papers }: SearchCollection): SearchList {
  return {
    people: people.map(({ name, slug }) => (slug === undefined ? [name] : [name, slug])),
    papers: papers.map(({ title, slug, authors, year, venue }) => {
      if (venue !== undefined) return [title, slug, authors, year ?? null, venue];
      return year === undefined ? [title, slug, authors] : [title, slug, authors, year];
    }),
  };
}

/**
 * The collection in a list file that has been parsed as JSON.
 *
 * @throws {Error} when the value is not such a list; the message says where it is damaged
 */
export function decodeSearchList(value: unknown): SearchCollection {
  if (!isObject(value)) throw damaged('it is not an object');
  const people = rowsOf(value, 'people').map(decodePerson);
  return { people, papers: rowsOf(value, 'papers').map((row, at) => decodePaper(row, at, people.length)) };
}

function decodePerson(row: unknown, at: number): SearchPerson {
  const [name, slug] = Array.isArray(row) ? (row as unknown[]) : [];
  if (typeof name !== 'string') throw damaged(`people[${at}] has no name`);
  if (slug === undefined) return { name };
  if (typeof slug !== 'string') throw damaged(`the address of people[${at}] is not a text`);
  return { name, slug };
}

function decodePaper(row: unknown, at: number, peopleCount: number): SearchPaper {
  const [title, slug, authors, year, venue] = Array.isArray(row) ? (row as unknown[]) : [];
  if (typeof title !== 'string') throw damaged(`papers[${at}] has no title`);
  if (typeof slug !== 'string') throw damaged(`papers[${at}] has no address`);
  if (!Array.isArray(authors)) throw damaged(`papers[${at}] has no authors`);
  if (!authors.every((author): author is number => isPosition(author, peopleCount)))
    throw damaged(`papers[${at}] has an author who is not in people`);
  if (year !== undefined && year !== null && !Number.isInteger(year))
    throw damaged(`the year of papers[${at}] is not a whole number`);
  if (venue !== undefined && typeof venue !== 'string')
    throw damaged(`the venue of papers[${at}] is not a text`);
  return {
    title,
    slug,
    authors,
    ...(typeof year === 'number' && { year }),
    ...(venue !== undefined && { venue }),
  };
}

function rowsOf(list: Record<string, unknown>, key: keyof SearchList): unknown[] {
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
