import { decodeXML } from 'entities';
import { z } from 'zod';
import { parseArxiv, parseDoi } from '../../publications/identifiers.ts';
import { parsePersonName } from '../../publications/parse-person-name.ts';
import { fetchPolitely, type Politeness } from './fetch-politely.ts';
import { itemFrom, type Imported, type ImportedItem } from './imported-item.ts';
import { fetchFromOpenalex, withAbstract } from './openalex.ts';

/** Where the interfaces are found. */
export interface Services {
  crossref: string;
  arxiv: string;
  orcid: string;
  openalex: string;
}

export const publicServices: Services = {
  crossref: 'https://api.crossref.org',
  arxiv: 'https://export.arxiv.org',
  orcid: 'https://pub.orcid.org',
  openalex: 'https://api.openalex.org',
};

const json = 'application/json';

/**
 * The records that an identifier names: a DOI's at Crossref, with the abstract of OpenAlex where Crossref has none, an
 * arXiv identifier's at arXiv, a work's or an author's at OpenAlex, and for an ORCID those of all works with a DOI or
 * arXiv identifier. `undefined` for a text that is none of these.
 *
 * @throws when an interface has no record of the identifier itself
 */
export async function fetchRecords(
  identifier: string,
  services: Services,
  politeness: Politeness,
): Promise<Imported | undefined> {
  const orcid = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/.exec(
    identifier.trim(),
  )?.[1];
  if (orcid !== undefined) return fetchWorks(orcid, services, politeness);
  const found = await fetchFromOpenalex(identifier, services.openalex, politeness);
  if (found) return found;
  const arxiv = parseArxiv(identifier);
  if (arxiv !== undefined) return one(await fetchPreprint(arxiv, services, politeness));
  const doi = parseDoi(identifier);
  return doi === undefined ? undefined : one(await fetchDoi(doi, services, politeness));
}

function one(item: ImportedItem): Imported {
  return { records: [item], skipped: [] };
}

const work = z.looseObject({ title: z.union([z.string(), z.array(z.string()).min(1)]) });

/** Facts of Crossref's that CSL-JSON has; the rest (references, licences, scores) concerns nobody here. */
const variables = [
  ...[
    'type',
    'title',
    'author',
    'editor',
    'issued',
    'container-title',
    'volume',
    'issue',
    'page',
    'publisher',
  ],
  ...['publisher-place', 'DOI', 'ISBN', 'ISSN', 'abstract', 'language', 'event'],
];

/** Source: Crossref REST API, “/works/{doi}”. */
async function fetchDoi(
  doi: string,
  { crossref, openalex }: Services,
  politeness: Politeness,
): Promise<ImportedItem> {
  const address = `${crossref}/works/${encodeURIComponent(doi)}`;
  const answer = z
    .object({ message: work })
    .parse(JSON.parse(await fetchPolitely(address, json, politeness)));
  const facts = variables.flatMap((name) =>
    answer.message[name] === undefined ? [] : [[name, answer.message[name]]],
  );
  const item = itemFrom(address, doi, { ...Object.fromEntries(facts), DOI: doi });
  return withAbstract(item, doi, openalex, politeness);
}

/** Source: arXiv API User's Manual, “Details of Atom Results Returned”. */
async function fetchPreprint(id: string, { arxiv }: Services, politeness: Politeness): Promise<ImportedItem> {
  const address = `${arxiv}/api/query?id_list=${encodeURIComponent(id)}`;
  const atom = await fetchPolitely(address, 'application/atom+xml', politeness);
  const entry = /<entry>([^]*?)<\/entry>/.exec(atom)?.[1];
  const title = entry && elementText(entry, 'title');
  if (!entry || !title || title === 'Error') throw new Error(`arXiv has no preprint ${id}.`);
  const authors = [...entry.matchAll(/<name>([^]*?)<\/name>/g)].map(([, name]) =>
    parsePersonName(plain(name ?? '')),
  );
  const doi = parseDoi(elementText(entry, 'arxiv:doi') ?? '');
  const date = elementText(entry, 'published')?.slice(0, 10).split('-').map(Number);
  return itemFrom(address, `arXiv:${id}`, {
    type: 'article',
    title,
    author: authors.map((name) =>
      'literal' in name ? name : { ...name, particle: undefined, 'non-dropping-particle': name.particle },
    ),
    abstract: elementText(entry, 'summary'),
    ...(date && { issued: { 'date-parts': [date] } }),
    archive: 'arXiv',
    archive_location: id,
    DOI: doi,
  });
}

const works = z.object({
  group: z.array(
    z.object({
      'external-ids': z.object({
        'external-id': z.array(z.object({ 'external-id-type': z.string(), 'external-id-value': z.string() })),
      }),
      'work-summary': z
        .array(z.object({ title: z.object({ title: z.object({ value: z.string() }).nullish() }).nullish() }))
        .optional(),
    }),
  ),
});

/** Source: ORCID API v3.0, “/{orcid}/works”. */
async function fetchWorks(orcid: string, services: Services, politeness: Politeness): Promise<Imported> {
  const address = `${services.orcid}/v3.0/${orcid}/works`;
  const { group } = works.parse(JSON.parse(await fetchPolitely(address, json, politeness)));
  const imported: Imported = { records: [], skipped: [] };
  // One after another: the interfaces ask for it.
  for (const { 'external-ids': ids, 'work-summary': summaries } of group) {
    const title = summaries?.[0]?.title?.title?.value ?? 'A work without a title';
    const values = new Map(
      ids['external-id'].map((id) => [id['external-id-type'], id['external-id-value']] as const),
    );
    const doi = parseDoi(values.get('doi') ?? '');
    const arxiv = parseArxiv(values.get('arxiv') ?? doi ?? '');
    try {
      if (arxiv !== undefined) imported.records.push(await fetchPreprint(arxiv, services, politeness));
      else if (doi !== undefined) imported.records.push(await fetchDoi(doi, services, politeness));
      else imported.skipped.push(`“${title}” has neither a DOI nor an arXiv identifier: add it by hand.`);
    } catch (error) {
      // One work that an interface does not have costs no other.
      imported.skipped.push(`“${title}”: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return imported;
}

function elementText(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`).exec(xml)?.[1];
  return text === undefined ? undefined : plain(text);
}

function plain(xml: string): string {
  return decodeXML(xml).replace(/\s+/g, ' ').trim();
}
