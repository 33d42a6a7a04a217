import type { APIRoute } from 'astro';
import { readPeople, readPublications } from '../components/collections.ts';
import { displayName } from '../publications/person-name.ts';
import { encodeSearchList } from '../search/list-file.ts';

/** `/search.json`: all that search looks through, see `search/list-file.ts`. */
export const GET: APIRoute = async () => {
  const people = [...(await readPeople()).values()];
  const papers = await readPublications();
  const positions = new Map(people.map(({ slug }, at) => [slug, at]));
  const list = encodeSearchList({
    people: people.map(({ slug, name }) => ({ slug, name: displayName(name) })),
    papers: papers.map(({ slug, title, authors, date, venue }) => ({
      slug,
      title: title.plain,
      authors: authors.map(({ person }) => positions.get(person)).filter((at) => at !== undefined),
      ...(date && { year: date.year }),
      ...(venue !== undefined && { venue }),
    })),
  });
  return new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } });
};
