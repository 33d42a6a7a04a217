import { arxivAddress, doiAddress } from '../../publications/identifiers.ts';
import type { Publication } from '../../publications/publication.ts';

/** Where a publication stands in what contains it, as all styles tell it apart. */
export type ReferenceKind = 'article' | 'part' | 'preprint' | 'thesis' | 'report' | 'whole';

/** A preprint that has a venue is cited as one still: its venue is its archive. */
export function referenceKind({ type, venue }: Publication): ReferenceKind {
  if (type === 'article') return 'preprint';
  if (type === 'thesis' || type === 'report') return type;
  if (venue === undefined) return 'whole';
  if (type.startsWith('article-')) return 'article';
  return ['paper-conference', 'chapter', 'entry-encyclopedia'].includes(type) ? 'part' : 'whole';
}

/** The archive that holds a preprint. */
export function archiveOf({ venue, arxiv, publisher }: Publication): string | undefined {
  return venue ?? (arxiv === undefined ? publisher : 'arXiv');
}

/** The address at which a reference ends: the DOI's, the archive's, the document's own. */
export function referenceAddress({ doi, arxiv, url }: Publication): string | undefined {
  return doi === undefined ? (arxiv === undefined ? url : arxivAddress(arxiv)) : doiAddress(doi);
}

/** `2` or `Third` as `2nd`, `Third`. */
export function ordinalEdition(edition: string): string {
  if (!/^\d+$/.test(edition)) return edition.replace(/\s*\bed(?:ition|n)?\.?$/i, '');
  const number = Number(edition);
  const ending =
    number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return edition + ending;
}

/** Whether pages are a range or several: `pp.` rather than `p.` */
export function isRange(pages: string): boolean {
  return /[–,]/.test(pages);
}

/** Whether it is a number of an article rather than pages. */
export function isArticleNumber(pages: string): boolean {
  return !/[–,]/.test(pages) && (/^[a-z]/i.test(pages) || pages.length > 4);
}
