import { paperCitations } from '../../components/citation-routes.ts';

export const { getStaticPaths, GET } = paperCitations('json');
