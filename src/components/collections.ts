import { ContentError, contentProblem } from '../loader/content-error.ts';
export { readContentFile } from '../loader/content-directory.ts';
import { oncePerContent } from '../loader/content-readings.ts';
import { indexPersonGroups, type PersonGroup } from '../bibliography/namesakes/person-groups.ts';
import type { PublishedFile } from '../bibliography/place-files.ts';
import { makeSearchTips, type SearchTip } from '../bibliography/search-tips.ts';
import { findTopics, type Topics } from '../bibliography/topics/find-topics.ts';
import type { Site } from '../bibliography/site.ts';
import type { NameAddress, Person } from '../publications/person.ts';
import type { Publication } from '../publications/publication.ts';
import { termsOf } from '../bibliography/terms-of.ts';
import type { TermMatrix } from '../bibliography/words/term-matrix.ts';

export { oncePerContent };
export type { Site };

/** All publications, newest first. */
export const readPublications: () => Promise<readonly Publication[]> = oncePerContent(
  ({ publications }) => publications,
);

/** All people, by slug. */
export const readPeople: () => Promise<ReadonlyMap<string, Person>> = oncePerContent(
  ({ people }) => new Map(people.map((person) => [person.slug, person])),
);

/** The people who have a page of their own. */
export async function readPeopleWithPages(): Promise<Person[]> {
  return [...(await readPeople()).values()].filter(({ isWithoutPage }) => !isWithoutPage);
}

/** All publications, by slug. */
export const readPublicationsBySlug: () => Promise<ReadonlyMap<string, Publication>> = oncePerContent(
  ({ publications }) => new Map(publications.map((publication) => [publication.slug, publication])),
);

/** What of `content/` is published as it is. */
export const readFiles: () => Promise<readonly PublishedFile[]> = oncePerContent(({ files }) => files);

/** Addresses of names that lead to people. */
export const readNameAddresses: () => Promise<readonly NameAddress[]> = oncePerContent(
  ({ nameAddresses }) => nameAddresses,
);

/** Finds the groups of papers under a person's name; none where the owner says that they are one person's. */
export const readPersonGroups: () => Promise<(person: string) => PersonGroup[]> = oncePerContent(
  (content) => {
    const { publications, people } = content;
    const settled = new Set(people.flatMap(({ slug, isSettled }) => (isSettled ? [slug] : [])));
    const groupsOf = indexPersonGroups(publications, () => termsOf(content));
    return (person) => (settled.has(person) ? [] : groupsOf(person));
  },
);

/** The weights of the words of each publication, in their order. */
export const readTerms: () => Promise<TermMatrix> = oncePerContent(termsOf);

/** What each publication is about; nothing where the settings say so. */
export const readTopics: () => Promise<Topics> = oncePerContent(({ publications, site }) =>
  findTopics(site.show.topics ? publications : []),
);

/** What can be typed into the search box, with examples that find something. */
export const readSearchTips: () => Promise<readonly SearchTip[]> = oncePerContent(({ publications, site }) =>
  makeSearchTips(publications, site.ownerSlug),
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
