import type { APIRoute, GetStaticPaths } from 'astro';
import { mirrorPerson } from '../../citations/markdown.ts';
import { readPeopleWithPages, readPublicationsBySlug, readSite } from '../../components/collections.ts';
import { address, mirrorAddresses } from '../../components/page-addresses.ts';
import type { Person } from '../../publications/person.ts';
import type { Publication } from '../../publications/publication.ts';
import { personPath } from '../../site.ts';

/** `/people/<slug>.md`: a person's page as Markdown, where the site has such files. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!(await readSite()).show.files) return [];
  const publications = await readPublicationsBySlug();
  return (await readPeopleWithPages()).map((person) => ({
    params: { slug: person.slug },
    props: { person, publications: person.papers.flatMap((slug) => publications.get(slug) ?? []) },
  }));
};

export const GET: APIRoute<{ person: Person; publications: Publication[] }> = ({ props, site }) => {
  const { person, publications } = props;
  const page = address(personPath(person.slug), site);
  const text = mirrorPerson(person.name, publications, { ...mirrorAddresses(site), page });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
