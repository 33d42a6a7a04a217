import type { APIRoute, GetStaticPaths } from 'astro';
import { mirrorPaper } from '../../citations/markdown.ts';
import { readPublications, readSite } from '../../components/collections.ts';
import { mirrorAddresses, pageAddresses } from '../../components/page-addresses.ts';
import type { Publication } from '../../publications/publication.ts';

/** `/papers/<slug>.md`: a paper's page as Markdown, where the site has such files. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!(await readSite()).show.files) return [];
  return (await readPublications()).map((publication) => ({
    params: { slug: publication.slug },
    props: { publication },
  }));
};

export const GET: APIRoute<{ publication: Publication }> = ({ props: { publication }, site }) => {
  const page = pageAddresses(site).paper(publication.slug);
  const text = mirrorPaper(publication, { ...mirrorAddresses(site), page });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
