import { splitSitemap, type SitemapPage } from '../citations/sitemap.ts';
import { homePath, networkPath, peoplePath, topicPath, topicsPath } from '../site.ts';
import { readPeople, readPublications, readSite, readTopics } from './collections.ts';
import { readNetwork } from './coauthor-network.ts';
import { address, pageAddresses } from './page-addresses.ts';

/** The files of the sitemap: home, people, topics, papers and kin. When a page was changed, the documents do not tell. */
export async function readSitemap(site: URL | undefined): Promise<SitemapPage[][]> {
  const { paper, person } = pageAddresses(site);
  const { show } = await readSite();
  const topics = (await readTopics()).shared.flatMap(({ slug }) => slug ?? []);
  const pages = [
    address(homePath, site),
    ...(show.people ? [address(peoplePath, site)] : []),
    ...((await readNetwork()) ? [address(networkPath, site)] : []),
    ...(topics.length > 0 ? [topicsPath, ...topics.map((slug) => topicPath(slug))] : []).map((path) =>
      address(path, site),
    ),
    ...(await readPublications()).map(({ slug }) => paper(slug)),
    ...[...(await readPeople()).keys()].flatMap((slug) => person(slug) ?? []),
  ];
  return splitSitemap(pages.map((page) => ({ address: page })));
}

/** XML as a response. */
export function respondXml(xml: string): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
