import { isoDate } from '../publications/partial-date.ts';
import type { Publication } from '../publications/publication.ts';
import { escapeXml } from './xml.ts';

/** A page as a sitemap lists it. */
export interface SitemapPage {
  /** Absolute. */
  address: string;
  /** A day, as ISO 8601; absent where nobody knows it. */
  lastModified?: string | undefined;
}

/**
 * When a page of publications changed last: with the newest of them. The documents do not tell when they were written,
 * so it is the day of the publication, or the first of its month; a year alone tells no time.
 *
 * @returns the day, as ISO 8601
 */
export function lastModified(publications: Iterable<Publication>): string | undefined {
  let last: string | undefined;
  for (const { date } of publications) {
    if (date?.month === undefined) continue;
    const day = isoDate({ ...date, day: date.day ?? 1 });
    if (last === undefined || day > last) last = day;
  }
  return last;
}

/** The newest day of some pages. */
export function lastModifiedOf(pages: readonly SitemapPage[]): string | undefined {
  return pages
    .flatMap((page) => page.lastModified ?? [])
    .reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** Addresses a file: the protocol allows 50,000 and 50 MB uncompressed. Source: sitemaps.org, “Protocol”. */
export const sitemapSize = 20_000;

/** Pages in the files of a sitemap, each as long as the protocol allows. */
export function splitSitemap(pages: readonly SitemapPage[], size = sitemapSize): SitemapPage[][] {
  const files: SitemapPage[][] = [];
  for (let start = 0; start < pages.length; start += size) files.push(pages.slice(start, start + size));
  return files;
}

/** One file of a sitemap. */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  return write('urlset', 'url', pages);
}

/** The file that names the files of a sitemap. */
export function writeSitemapIndex(files: readonly SitemapPage[]): string {
  return write('sitemapindex', 'sitemap', files);
}

function write(root: string, item: string, pages: readonly SitemapPage[]): string {
  const items = pages.map(
    ({ address, lastModified }) =>
      `<${item}><loc>${escapeXml(address)}</loc>${lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>`}</${item}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('')}</${root}>
`;
}
