import { invertedName } from '../publications/person-name.ts';
import { isoDate, type PartialDate } from '../publications/partial-date.ts';
import { mostNamedAuthors, mostTaggedAuthors } from '../publications/named-authors.ts';
import type { Publication, PublicationType } from '../publications/publication.ts';
import { listIssns } from './issns.ts';
import { splitPages } from './page-range.ts';
import { zoteroTypes } from './zotero-types.ts';

/** One `<meta name content>`; `content` is never empty. */
export interface MetaTag {
  name: string;
  content: string;
}

/** The addresses that a paper's tags name, all absolute. */
export interface PaperAddresses {
  page: string;
  /** A PDF in the same folder as the page. */
  pdf?: string;
}

/**
 * What Google Scholar and reference managers read of a paper's page: Highwire's tags, one author each, and Dublin Core
 * for what those have no word for. Without a year Scholar takes the tags as absent, and it forbids a made-up one.
 * Of a collaboration's thousands the first stand here, as the page may not weigh what all of them would.
 * Source: Google Scholar, “Inclusion Guidelines for Webmasters”; Zotero, “Embedded Metadata” translator.
 */
export function embeddedMetadata(publication: Publication, { page, pdf }: PaperAddresses): MetaTag[] {
  const { type, title, authors, date, venue, pages, abstract } = publication;
  const range = pages === undefined ? undefined : splitPages(pages);
  const tags: MetaTag[] = [];
  const add = (name: string, content: string | undefined): void => {
    const line = content?.replace(/\s+/g, ' ').trim();
    if (line) tags.push({ name, content: line });
  };
  add('citation_title', title.plain);
  for (const { name } of authors.slice(0, mostTaggedAuthors)) add('citation_author', invertedName(name));
  add('citation_publication_date', date && scholarDate(date));
  // Any tag that names what contains a publication makes Zotero file a preprint or a thesis under that kind.
  add(venueTags[type] ?? '', venueTags[type] && venue);
  if (type === 'thesis') add('citation_dissertation_institution', publication.publisher);
  else if (type === 'report') add('citation_technical_report_institution', publication.publisher);
  else if (type !== 'article') add('citation_publisher', publication.publisher);
  if (type === 'report') add('citation_technical_report_number', publication.number);
  add('citation_volume', publication.volume);
  add('citation_issue', publication.issue);
  add('citation_firstpage', range?.first);
  add('citation_lastpage', range?.last);
  add('citation_doi', publication.doi);
  add('citation_arxiv_id', publication.arxiv);
  add('citation_pmid', publication.pmid);
  add('citation_isbn', publication.isbn);
  for (const issn of listIssns(publication.issn)) add('citation_issn', issn);
  add('citation_language', publication.language);
  add('citation_pdf_url', pdf);
  add('citation_abstract_html_url', page);
  for (const keyword of publication.keywords ?? []) add('citation_keywords', keyword);
  add('DC.type', zoteroTypes[type]);
  add('DC.title', title.plain);
  for (const { name } of authors.slice(0, mostNamedAuthors)) add('DC.creator', invertedName(name));
  add('DC.date', date && isoDate(date));
  add('DC.description', abstract?.plain);
  add('DC.identifier', page);
  return tags;
}

/**
 * A PDF of ours beside the page: Scholar asks for the same folder, so an address counts that leads into the page's own.
 *
 * @param links absolute addresses
 * @param page the absolute address of the paper's page
 */
export function pdfBesidePage(links: readonly string[], page: string): string | undefined {
  return links.find((url) => url.startsWith(page) && /\.pdf$/i.test(url));
}

/** The tag in which each type names what contains it; types that have none stand in nothing. */
const venueTags: Partial<Record<PublicationType, string>> = {
  'article-journal': 'citation_journal_title',
  'article-magazine': 'citation_journal_title',
  'article-newspaper': 'citation_journal_title',
  // `citation_inbook_title` beside it would make a chapter of a paper.
  'paper-conference': 'citation_conference_title',
  chapter: 'citation_inbook_title',
  'entry-encyclopedia': 'citation_inbook_title',
};

/** `2025/02/27`, or the year alone: Scholar knows nothing between. */
function scholarDate({ year, month, day }: PartialDate): string {
  return month === undefined || day === undefined
    ? String(year)
    : `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
}
