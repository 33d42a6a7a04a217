import { z } from 'zod';
import { parseArxiv, parseDoi } from '../../publications/identifiers.ts';
import { parsePersonName } from '../../publications/parse-person-name.ts';
import { fetchPolitely, type Politeness } from './fetch-politely.ts';
import { itemFrom, type Imported, type ImportedItem } from './imported-item.ts';

/** The parts of a work that are read. Source: OpenAlex API, “Works”. */
const work = z.object({
  id: z.string(),
  doi: z.string().nullish(),
  title: z.string().nullish(),
  type: z.string().nullish(),
  publication_date: z.iso.date().nullish(),
  authorships: z.array(z.object({ author: z.object({ display_name: z.string().nullish() }) })).nullish(),
  primary_location: z
    .object({
      source: z.object({ display_name: z.string().nullish(), type: z.string().nullish() }).nullish(),
    })
    .nullish(),
  biblio: z
    .object({
      volume: z.string().nullish(),
      issue: z.string().nullish(),
      first_page: z.string().nullish(),
      last_page: z.string().nullish(),
    })
    .nullish(),
  /** Each word of the abstract with the places at which it stands. */
  abstract_inverted_index: z.record(z.string(), z.array(z.number())).nullish(),
});
type Work = z.infer<typeof work>;

const page = z.object({ meta: z.object({ next_cursor: z.string().nullish() }), results: z.array(work) });

const json = 'application/json';

/** CSL’s names of OpenAlex’s types of works, where another than “document” is right. */
const types = new Map([
  ['article', 'article-journal'],
  ['review', 'article-journal'],
  ['letter', 'article-journal'],
  ['editorial', 'article-journal'],
  ['preprint', 'article'],
  ['book', 'book'],
  ['book-chapter', 'chapter'],
  ['dissertation', 'thesis'],
  ['dataset', 'dataset'],
  ['report', 'report'],
]);

/**
 * The records of a work (`W…`) or of all works of an author (`A…`) at OpenAlex; `undefined` for a text that is neither.
 *
 * @throws when OpenAlex has no such work or author
 */
export async function fetchFromOpenalex(
  identifier: string,
  base: string,
  politeness: Politeness,
): Promise<Imported | undefined> {
  const [, kind, digits] =
    /^(?:https?:\/\/openalex\.org\/(?:works\/|authors\/)?)?([WA])(\d{4,})$/i.exec(identifier.trim()) ?? [];
  if (kind === undefined || digits === undefined) return undefined;
  const imported: Imported = { records: [], skipped: [] };
  if (kind.toUpperCase() === 'W') {
    const address = `${base}/works/W${digits}`;
    add(imported, work.parse(JSON.parse(await fetchPolitely(address, json, politeness))), base);
    return imported;
  }
  const works = `${base}/works?filter=author.id:A${digits}&per_page=100&cursor=`;
  for (let cursor: string | null | undefined = '*'; cursor;) {
    const address = works + encodeURIComponent(cursor);
    const { meta, results } = page.parse(JSON.parse(await fetchPolitely(address, json, politeness)));
    for (const result of results) add(imported, result, base);
    cursor = results.length > 0 ? meta.next_cursor : undefined;
  }
  if (imported.records.length + imported.skipped.length === 0)
    throw new Error(`OpenAlex has no works of an author A${digits}.`);
  return imported;
}

/** The item with its abstract from OpenAlex, where it has none and OpenAlex has one. */
export async function withAbstract(
  item: ImportedItem,
  doi: string,
  base: string,
  politeness: Politeness,
): Promise<ImportedItem> {
  if (item['abstract'] !== undefined) return item;
  const address = `${base}/works/doi:${doi.split('/').map(encodeURIComponent).join('/')}`;
  // The record is whole without an abstract: that OpenAlex has none, or is away, is no reason to give it up.
  const found = await fetchPolitely(address, json, { ...politeness, tries: 1 })
    .then((answer) => abstractOf(work.parse(JSON.parse(answer))))
    .catch(() => undefined);
  if (found === undefined) return item;
  return { ...item, abstract: found, custom: { sources: { ...item.custom.sources, abstract: address } } };
}

function add({ records, skipped }: Imported, found: Work, base: string): void {
  const name = found.id.replace(/^.*\//, '');
  if (!found.title) {
    skipped.push(`${name} has no title at OpenAlex: add it by hand.`);
    return;
  }
  const doi = parseDoi(found.doi ?? '');
  const arxiv = parseArxiv(doi ?? '');
  const source = found.primary_location?.source;
  const { volume, issue, first_page: first, last_page: last } = found.biblio ?? {};
  const isProceedings = found.type === 'article' && source?.type === 'conference';
  const facts = {
    type: isProceedings ? 'paper-conference' : (types.get(found.type ?? '') ?? 'document'),
    title: found.title,
    author: found.authorships?.flatMap(({ author }) => nameOf(author.display_name ?? '')),
    issued: found.publication_date
      ? { 'date-parts': [found.publication_date.split('-').map(Number)] }
      : undefined,
    // A repository keeps a work; it has not published it.
    'container-title': source?.type === 'repository' ? undefined : (source?.display_name ?? undefined),
    volume: volume ?? undefined,
    issue: issue ?? undefined,
    page: first && last && first !== last ? `${first}-${last}` : (first ?? undefined),
    DOI: doi,
    abstract: abstractOf(found),
    archive: arxiv && 'arXiv',
    archive_location: arxiv,
  };
  records.push(itemFrom(`${base}/works/${name}`, doi ?? `openalex:${name}`, facts));
}

function nameOf(text: string): Record<string, unknown>[] {
  if (text.trim() === '') return [];
  const name = parsePersonName(text);
  return [
    'literal' in name
      ? { ...name }
      : { ...name, particle: undefined, 'non-dropping-particle': name.particle },
  ];
}

function abstractOf({ abstract_inverted_index: index }: Work): string | undefined {
  const words = Object.entries(index ?? {}).flatMap(([word, places]) =>
    places.map((place) => ({ word, place })),
  );
  if (words.length === 0) return undefined;
  return words
    .sort((one, other) => one.place - other.place)
    .map(({ word }) => word)
    .join(' ');
}
