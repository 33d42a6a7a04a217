import type { PersonName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';

/** A name-variable of CSL-JSON. */
export type CslName =
  { literal: string } | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string };

/** An item of CSL-JSON. Source: CSL 1.0.2, “csl-data.json”. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: { 'date-parts': [number[]] };
  [variable: string]: unknown;
}

/** One publication as a CSL-JSON item: texts plain, ranges of pages with a hyphen as CSL's data has them. */
export function toCslItem(publication: Publication): CslItem {
  const { authors, editors = [], date, arxiv } = publication;
  const facts = {
    'container-title': publication.venue,
    'collection-title': publication.series,
    'event-title': publication.event,
    volume: publication.volume,
    issue: publication.issue,
    page: publication.pages?.replace(/–/g, '-'),
    number: publication.number,
    edition: publication.edition,
    status: publication.status,
    publisher: publication.publisher,
    'publisher-place': publication.publisherPlace,
    genre: publication.genre,
    archive: arxiv === undefined ? undefined : 'arXiv',
    archive_location: arxiv,
    DOI: publication.doi,
    PMID: publication.pmid,
    ISBN: publication.isbn,
    ISSN: publication.issn,
    language: publication.language,
    URL: publication.url,
  };
  return {
    id: publication.citationKey,
    type: publication.type,
    title: publication.title.plain,
    ...(authors.length > 0 && { author: authors.map(({ name }) => toCslName(name)) }),
    ...(editors.length > 0 && { editor: editors.map(toCslName) }),
    ...(date && {
      issued: {
        'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] as [number[]],
      },
    }),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}

function toCslName(name: PersonName): CslName {
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return {
    family,
    ...(given !== undefined && { given }),
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
