import { splitSitemap, type SitemapPage } from '../citations/sitemap.ts';
import { homePath, peoplePath } from '../site.ts';
import { readPeople, readPublications, readSite } from './collections.ts';
import { address, pageAddresses } from './page-addresses.ts';

/** The files of the sitemap: home, papers, people. When a page was changed, the documents do not tell. */
export async function readSitemap(site: URL | undefined): Promise<SitemapPage[][]> {
  const { paper, person } = pageAddresses(site);
  const { show } = await readSite();
  const pages = [
    address(homePath, site),
    ...(show.people ? [address(peoplePath, site)] : []),
    ...(await readPublications()).map(({ slug }) => paper(slug)),
    ...[...(await readPeople()).keys()].flatMap((slug) => person(slug) ?? []),
  ];
  return splitSitemap(pages.map((page) => ({ address: page })));
}

/** XML as a response. */
export function respondXml(xml: string): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
