import type { APIRoute } from 'astro';
import { collectCoauthorFacts, selectRecent } from '../bibliography/coauthor-facts.ts';
import { writeCoauthorsCsv } from '../citations/coauthors-csv.ts';
import type { Publication } from '../publications/publication.ts';
import { readPeople, readPublications } from './collections.ts';

/** The months that forms on conflicts of interest ask about: those of the NSF. */
const months = 48;

/** The coauthors of the last months as a table. */
export async function respondCoauthors(
  person: string,
  publications: readonly Publication[],
): Promise<Response> {
  const newest = (await readPublications()).find(({ date }) => date)?.date;
  const recent = selectRecent(publications, newest, months);
  const csv = writeCoauthorsCsv(collectCoauthorFacts(person, recent), await readPeople());
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}

export type CoauthorsRoute = APIRoute<{ person: string; publications: Publication[] }>;
