import { displayName, type PersonName } from '../publications/person-name.ts';
import { isoDate } from '../publications/partial-date.ts';
import { arxivAddress, doiAddress } from '../publications/identifiers.ts';
import { mostNamedAuthors } from '../publications/named-authors.ts';
import type { Publication, PublicationType } from '../publications/publication.ts';
import { listIssns } from './issns.ts';
import { splitPages } from './page-range.ts';

/** A node of JSON-LD in schema.org's vocabulary. */
export interface StructuredData {
  '@type': string;
  [property: string]: unknown;
}

/** Addresses of pages, all absolute. */
export interface PageAddresses {
  paper(slug: string): string;
  /** Nothing for a person without a page. */
  person(slug: string, isWithoutPage?: boolean): string | undefined;
}

const types: Partial<Record<PublicationType, string>> = {
  book: 'Book',
  collection: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  'post-weblog': 'BlogPosting',
  webpage: 'WebPage',
};

/** A paper's page. @param image the absolute address of its social image */
export function describePaper(
  publication: Publication,
  addresses: PageAddresses,
  image?: string,
): StructuredData {
  const { slug, type, title, authors, date, abstract, doi, arxiv, pages, keywords, language } = publication;
  const page = addresses.paper(slug);
  const range = pages === undefined ? undefined : splitPages(pages);
  const sameAs = [doi && doiAddress(doi), arxiv && arxivAddress(arxiv), publication.url].filter(Boolean);
  return {
    '@context': 'https://schema.org',
    '@type': types[type] ?? 'ScholarlyArticle',
    '@id': page,
    url: page,
    name: title.plain,
    headline: title.plain,
    author: authors
      .slice(0, mostNamedAuthors)
      .map(({ name, person, isWithoutPage }) => describeName(name, addresses.person(person, isWithoutPage))),
    ...(date && { datePublished: isoDate(date) }),
    ...(abstract && { abstract: abstract.plain }),
    ...withContainer(publication),
    ...(range && { pageStart: range.first }),
    ...(range?.last !== undefined && { pageEnd: range.last }),
    ...(publication.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: publication.publisher },
    }),
    ...(doi !== undefined || arxiv !== undefined ? { identifier: identifiers(publication) } : {}),
    ...(sameAs.length > 0 && { sameAs }),
    ...(keywords && { keywords }),
    ...(language !== undefined && { inLanguage: language }),
    ...(image !== undefined && { image }),
  };
}

/** The journal's issue in its volume, the proceedings or the book. */
function withContainer({ type, venue, volume, issue, issn, isbn }: Publication): {
  isPartOf?: StructuredData;
} {
  if (venue === undefined) return {};
  if (!type.startsWith('article'))
    return {
      isPartOf: {
        '@type': type === 'chapter' || isbn !== undefined ? 'Book' : 'CreativeWorkSeries',
        name: venue,
        ...(isbn !== undefined && { isbn }),
      },
    };
  const [one, ...others] = listIssns(issn);
  let container: StructuredData = {
    '@type': 'Periodical',
    name: venue,
    ...(one !== undefined && { issn: others.length > 0 ? [one, ...others] : one }),
  };
  if (volume !== undefined)
    container = { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: container };
  if (issue !== undefined)
    container = { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: container };
  return { isPartOf: container };
}

function identifiers({ doi, arxiv }: Publication): StructuredData[] {
  return [
    { propertyID: 'DOI', value: doi },
    { propertyID: 'arXiv', value: arxiv },
  ]
    .filter(({ value }) => value !== undefined)
    .map((identifier) => ({ '@type': 'PropertyValue', ...identifier }));
}

function describeName(name: PersonName, url: string | undefined): StructuredData {
  const page = url === undefined ? {} : { '@id': url, url };
  if ('literal' in name) return { '@type': 'Organization', ...page, name: name.literal };
  return {
    '@type': 'Person',
    ...page,
    name: displayName(name),
    familyName: [name.particle, name.family].filter(Boolean).join(' '),
    ...(name.given !== undefined && { givenName: name.given }),
    ...(name.suffix !== undefined && { honorificSuffix: name.suffix }),
  };
}

/** A person's page. */
export function describeProfile(
  {
    name,
    slug,
    orcid,
    affiliation,
    image,
    links = [],
  }: {
    name: PersonName;
    slug: string;
    orcid?: string | undefined;
    affiliation?: string | undefined;
    /** The absolute address of a picture. */
    image?: string | undefined;
    links?: readonly string[];
  },
  addresses: PageAddresses,
): StructuredData {
  const page = addresses.person(slug);
  const orcidAddress =
    orcid === undefined ? undefined : `https://orcid.org/${orcid.replace(/^https?:\/\/orcid\.org\//, '')}`;
  const sameAs = [orcidAddress, ...links].filter((address) => address !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    ...(page !== undefined && { url: page }),
    mainEntity: {
      ...describeName(name, page),
      ...(orcidAddress !== undefined && {
        identifier: { '@type': 'PropertyValue', propertyID: 'ORCID', value: orcidAddress },
      }),
      ...(affiliation !== undefined && { affiliation: { '@type': 'Organization', name: affiliation } }),
      ...(image !== undefined && { image }),
      ...(sameAs.length > 0 && { sameAs: [...new Set(sameAs)] }),
    },
  };
}

/** A page that lists publications, which it names by their addresses alone; the first hundred stand for more. */
export function describeCollection(
  { title, description, url }: { title: string; description: string; url: string },
  publications: readonly Publication[],
  addresses: PageAddresses,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: title,
    description,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: publications.length,
      itemListElement: publications.slice(0, 100).map(({ slug }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        url: addresses.paper(slug),
      })),
    },
  };
}

/** As the content of a `<script>`: nothing in it can end the element. */
export function writeStructuredData(data: StructuredData): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
