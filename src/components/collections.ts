import { ContentError, contentProblem } from '../loader/content-error.ts';
export { readContentFile } from '../loader/content-directory.ts';
import { loadedContent } from '../loader/load-content.ts';
import { indexPersonGroups, type PersonGroup } from '../bibliography/namesakes/person-groups.ts';
import type { PublishedFile } from '../bibliography/place-files.ts';
import { findTopics, type Topics } from '../bibliography/topics/find-topics.ts';
import type { PublishedContent } from '../bibliography/publish-documents.ts';
import type { Site } from '../bibliography/site.ts';
import type { NameAddress, Person } from '../publications/person.ts';
import type { Publication } from '../publications/publication.ts';

export type { Site };

/** All publications, newest first. */
export async function readPublications(): Promise<readonly Publication[]> {
  return (await loadedContent()).publications;
}

/** All people, by slug. */
export const readPeople: () => Promise<ReadonlyMap<string, Person>> = oncePerContent(
  ({ people }) => new Map(people.map((person) => [person.slug, person])),
);

/** All publications, by slug. */
export const readPublicationsBySlug: () => Promise<ReadonlyMap<string, Publication>> = oncePerContent(
  ({ publications }) => new Map(publications.map((publication) => [publication.slug, publication])),
);

/** What of `content/` is published as it is. */
export async function readFiles(): Promise<readonly PublishedFile[]> {
  return (await loadedContent()).files;
}

/** Addresses of names that lead to people. */
export async function readNameAddresses(): Promise<readonly NameAddress[]> {
  return (await loadedContent()).nameAddresses;
}

/** Finds the groups of papers under a person's name; none where the owner says that they are one person's. */
export const readPersonGroups: () => Promise<(person: string) => PersonGroup[]> = oncePerContent(
  ({ publications, people }) => {
    const settled = new Set(people.flatMap(({ slug, isSettled }) => (isSettled ? [slug] : [])));
    const groupsOf = indexPersonGroups(publications);
    return (person) => (settled.has(person) ? [] : groupsOf(person));
  },
);

/** What each publication is about; nothing where the settings say so. */
export const readTopics: () => Promise<Topics> = oncePerContent(({ publications, site }) =>
  findTopics(site.show.topics ? publications : []),
);

/** @throws ContentError in development while the documents cannot be published as they are */
export async function readSite(): Promise<Site> {
  const { site, problem } = await readSiteAndProblem();
  if (problem) throw new ContentError(problem);
  return site;
}

const readSiteAndProblem = oncePerContent(({ site, diagnostics }) => ({
  site,
  problem: contentProblem(diagnostics),
}));

/**
 * A reading that is computed from the content once and kept until the documents change. What is computed for each of
 * ten thousand pages belongs in here.
 */
export function oncePerContent<Value>(compute: (content: PublishedContent) => Value): () => Promise<Value> {
  let kept: { content: PublishedContent; value: Value } | undefined;
  return async () => {
    const content = await loadedContent();
    if (kept?.content !== content) kept = { content, value: compute(content) };
    return kept.value;
  };
}
