import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles, type CitationFormat } from '../citations/citation-files.ts';
import type { Publication } from '../publications/publication.ts';
import { readPeopleWithPages, readPublications, readPublicationsBySlug, readSite } from './collections.ts';

/** `/papers/<slug>.<format>`, where the site has such files */
export function paperCitations(format: CitationFormat) {
  const getStaticPaths: GetStaticPaths = async () => {
    if (!(await readSite()).show.files) return [];
    return (await readPublications()).map((publication) => ({
      params: { slug: publication.slug },
      props: { publication },
    }));
  };
  const GET: APIRoute<{ publication: Publication }> = ({ props }) => respond(format, [props.publication]);
  return { getStaticPaths, GET };
}

/** `/people/<slug>.<format>`, where the site has such files */
export function personCitations(format: CitationFormat) {
  const getStaticPaths: GetStaticPaths = async () => {
    if (!(await readSite()).show.files) return [];
    const publications = await readPublicationsBySlug();
    return (await readPeopleWithPages()).map(({ slug, papers }) => ({
      params: { slug },
      props: { publications: papers.flatMap((paper) => publications.get(paper) ?? []) },
    }));
  };
  const GET: APIRoute<{ publications: Publication[] }> = ({ props }) => respond(format, props.publications);
  return { getStaticPaths, GET };
}

/** `/publications.<format>` */
export function allCitations(format: CitationFormat) {
  const GET: APIRoute = async () => respond(format, await readPublications());
  return { GET };
}

function respond(format: CitationFormat, publications: readonly Publication[]): Response {
  const { mediaType, write } = citationFiles[format];
  return new Response(write(publications), { headers: { 'Content-Type': mediaType } });
}
