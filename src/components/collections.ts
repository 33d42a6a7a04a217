import { getCollection, getEntry } from 'astro:content';
import { ContentError } from '../loader/content-error.ts';
import type { Person } from '../publications/person.ts';
import type { Publication } from '../publications/publication.ts';

/** All publications, newest first. */
export async function readPublications(): Promise<Publication[]> {
  const entries = await getCollection('papers');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** All people, by slug. */
export async function readPeople(): Promise<Map<string, Person>> {
  const entries = await getCollection('people');
  return new Map(entries.map(({ data }) => [data.slug, data]));
}

/** @throws ContentError in development while the documents cannot be published as they are */
export async function readSite() {
  const entry = await getEntry('site', 'site');
  if (!entry)
    throw new Error('The collection “site” is empty: its loader stores one entry with the id “site”.');
  if (entry.data.problem) throw new ContentError(entry.data.problem);
  return entry.data;
}

/** What pages know of the site. */
export type Site = Awaited<ReturnType<typeof readSite>>;
