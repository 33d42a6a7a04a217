import { splitPeople, splitPublications } from '../bibliography/list-pages.ts';
import { lastModified, splitSitemap, type SitemapPage } from '../citations/sitemap.ts';
import type { Publication } from '../publications/publication.ts';
import {
  homePath,
  initialPath,
  listPagePath,
  networkPath,
  peoplePath,
  personPagePath,
  personPath,
  topicPath,
  topicsPath,
} from '../site.ts';
import { readNetwork } from './coauthor-network.ts';
import {
  readPeopleWithPages,
  readPublications,
  readPublicationsBySlug,
  readSite,
  readTopics,
} from './collections.ts';
import { address, pageAddresses } from './page-addresses.ts';
import { readHomePages } from './home-pages.ts';
import { readPeopleIndex } from './people-index.ts';
import { readPeopleOfManyPapers, readPersonPapers } from './person-papers.ts';

/** The files of the sitemap: home and its list, people, topics, papers. */
export async function readSitemap(site: URL | undefined): Promise<SitemapPage[][]> {
  const { paper } = pageAddresses(site);
  const publications = await readPublications();
  const bySlug = await readPublicationsBySlug();
  const list = (path: string, listed: readonly Publication[]): SitemapPage => ({
    address: address(path, site),
    lastModified: lastModified(listed),
  });
  const pages: SitemapPage[] = [
    list(homePath, publications),
    ...(await listPeoplePages()).map((path) => list(path, publications)),
    ...((await readNetwork()) ? [list(networkPath, publications)] : []),
    ...(await listTopicPages()).map(([path, listed]) => list(path, listed)),
    ...(await listHomePages()).map(([path, listed]) => list(path, listed)),
    ...publications.map((publication) => ({
      address: paper(publication.slug),
      lastModified: lastModified([publication]),
    })),
  ];
  for (const { slug, papers } of await readPeopleWithPages()) {
    const written = papers.flatMap((each) => bySlug.get(each) ?? []);
    pages.push({ address: address(personPath(slug), site), lastModified: lastModified(written) });
  }
  const papersOf = await readPersonPapers();
  for (const person of await readPeopleOfManyPapers()) {
    for (const [index, page] of papersOf(person).pages.entries())
      if (index > 0) pages.push(list(personPagePath(person.slug, index + 1), page.publications));
  }
  return splitSitemap(pages);
}

type ListPage = [path: string, publications: readonly Publication[]];

/** The home list behind its first page, which is home. */
async function listHomePages(): Promise<ListPage[]> {
  return (await readHomePages()).pages
    .map((listed, index): ListPage => [listPagePath(index + 1), listed])
    .slice(1);
}

async function listTopicPages(): Promise<ListPage[]> {
  const { shared } = await readTopics();
  const pages = shared.flatMap(({ slug, publications }) =>
    slug === undefined
      ? []
      : splitPublications(publications, false).map((listed, index): ListPage => [
          topicPath(slug, index + 1),
          listed,
        ]),
  );
  return pages.length === 0 ? [] : [[topicsPath, await readPublications()], ...pages];
}

async function listPeoplePages(): Promise<string[]> {
  if (!(await readSite()).show.people) return [];
  const { groups, isByLetter } = await readPeopleIndex();
  return [
    peoplePath,
    ...(isByLetter ? groups : []).flatMap(({ initial, people }) =>
      splitPeople(people).map((_, index) => initialPath(initial, index + 1)),
    ),
  ];
}

/** XML as a response. */
export function respondXml(xml: string): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
