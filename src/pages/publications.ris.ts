import { allCitations } from '../components/citation-routes.ts';

export const { GET } = allCitations('ris');
