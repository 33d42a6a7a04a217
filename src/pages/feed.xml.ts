import type { APIRoute } from 'astro';
import { writeFeed } from '../citations/feed.ts';
import { readPublications, readSite } from '../components/collections.ts';
import { address, pageAddresses } from '../components/page-addresses.ts';
import { feedPath, homePath } from '../site.ts';

/** `/feed.xml`: the newest publications as Atom. */
export const GET: APIRoute = async ({ site }) => {
  const { title, description, ownerName } = await readSite();
  const { paper } = pageAddresses(site);
  const facts = {
    title,
    description,
    author: ownerName ?? title,
    home: address(homePath, site),
    feed: address(feedPath, site),
  };
  const feed = writeFeed(facts, await readPublications(), ({ slug }) => paper(slug));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
