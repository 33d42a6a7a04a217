import type { GetStaticPaths } from 'astro';
import { hasCoauthors } from '../../bibliography/coauthor-facts.ts';
import { respondCoauthors, type CoauthorsRoute } from '../../components/coauthor-files.ts';
import { readPeopleWithPages, readPublicationsBySlug, readSite } from '../../components/collections.ts';

/** `/people/<slug>.csv`: the coauthors of the last 48 months; the owner's always, others' where pages have files. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { show } = await readSite();
  const publications = await readPublicationsBySlug();
  return (await readPeopleWithPages())
    .filter(({ isOwner }) => isOwner || show.files)
    .map(({ slug, papers }) => ({
      params: { slug },
      props: { person: slug, publications: papers.flatMap((paper) => publications.get(paper) ?? []) },
    }))
    .filter(({ props }) => hasCoauthors(props.person, props.publications));
};

export const GET: CoauthorsRoute = ({ props: { person, publications } }) =>
  respondCoauthors(person, publications);
