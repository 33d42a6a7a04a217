import { escapeXml } from './xml.ts';

/** A page as a sitemap lists it. */
export interface SitemapPage {
  /** Absolute. */
  address: string;
  /** ISO 8601; absent where nobody knows it. */
  lastModified?: string;
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
