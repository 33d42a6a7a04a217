import type { APIRoute } from 'astro';
import { lastModifiedOf, writeSitemapIndex } from '../citations/sitemap.ts';
import { address } from '../components/page-addresses.ts';
import { readSitemap, respondXml } from '../components/site-map.ts';
import { sitemapFilePath } from '../site.ts';

/** `/sitemap-index.xml`: the files of the sitemap. */
export const GET: APIRoute = async ({ site }) => {
  const files = await readSitemap(site);
  return respondXml(
    writeSitemapIndex(
      files.map((pages, at) => ({
        address: address(sitemapFilePath(at), site),
        lastModified: lastModifiedOf(pages),
      })),
    ),
  );
};
