import type { APIRoute, GetStaticPaths } from 'astro';
import { writeSitemap, type SitemapPage } from '../citations/sitemap.ts';
import { readSitemap, respondXml } from '../components/site-map.ts';
import { siteOrigin } from '../site.ts';

/** `/sitemap-0.xml` … */
export const getStaticPaths: GetStaticPaths = async () =>
  (await readSitemap(siteOrigin)).map((pages, at) => ({ params: { number: String(at) }, props: { pages } }));

export const GET: APIRoute<{ pages: SitemapPage[] }> = ({ props }) => respondXml(writeSitemap(props.pages));
