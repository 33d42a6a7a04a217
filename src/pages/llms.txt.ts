import type { APIRoute } from 'astro';
import { citationFiles, citationFormats } from '../citations/citation-files.ts';
import { writeLlms } from '../citations/llms.ts';
import { readPublications, readSite } from '../components/collections.ts';
import { address, mirrorAddresses, pageAddresses } from '../components/page-addresses.ts';
import { citationsPath, feedPath, sitemapIndexPath } from '../site.ts';

/** `/llms.txt` */
export const GET: APIRoute = async ({ site }) => {
  const { title, description, show } = await readSite();
  const files = [
    ...citationFormats.map((format) => ({
      label: `All publications as ${citationFiles[format].name}`,
      address: address(citationsPath(format), site),
    })),
    { label: 'The newest publications as an Atom feed', address: address(feedPath, site) },
    { label: 'Sitemap', address: address(sitemapIndexPath, site) },
  ];
  const addressOf = show.files ? mirrorAddresses(site).paper : pageAddresses(site).paper;
  const text = writeLlms({ title, description, files }, await readPublications(), addressOf);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
