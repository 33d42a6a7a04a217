import { splitHome } from '../bibliography/list-pages.ts';
import { oncePerContent } from './collections.ts';

/** What home and the pages behind it list. */
export const readHomePages = oncePerContent(({ publications, site }) => {
  const selected = site.show.selected ? publications.filter((publication) => publication.selected) : [];
  return splitHome(publications, selected, site.show.abstracts);
});
