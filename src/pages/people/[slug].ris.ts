import { personCitations } from '../../components/citation-routes.ts';

export const { getStaticPaths, GET } = personCitations('ris');
