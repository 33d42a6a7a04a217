import { fitOnPersonPage, splitGroups, splitPapers } from '../bibliography/list-pages.ts';
import type { PersonGroup } from '../bibliography/namesakes/person-groups.ts';
import type { Person } from '../publications/person.ts';
import type { Publication } from '../publications/publication.ts';
import { personPagePath } from '../site.ts';
import { readPeopleWithPages, readPersonGroups, readPublicationsBySlug, readSite } from './collections.ts';

/** What one of a person's pages lists. */
export interface PersonPapersPage {
  publications: Publication[];
  /** The groups that they fall into, where nothing connects all of the person's papers; else none. */
  groups: PersonGroup[];
}

/** A person's papers as the person's pages show them. */
export interface PersonPapers {
  /** All, newest first. */
  publications: Publication[];
  groups: PersonGroup[];
  /** At least one. */
  pages: PersonPapersPage[];
  withAbstracts: boolean;
}

/** Gives the papers of a person, parted into pages. */
export async function readPersonPapers(): Promise<(person: Person) => PersonPapers> {
  const listOf = await readLists();
  const groupsOf = await readPersonGroups();
  return (person) => {
    const { publications, withAbstracts } = listOf(person);
    const all = groupsOf(person.slug);
    const groups = all.length > 1 ? all : [];
    const pages =
      groups.length > 0
        ? splitGroups(groups, withAbstracts).map((ofPage) => ({
            publications: ofPage.flatMap(({ publications: ofGroup }) => ofGroup),
            groups: ofPage,
          }))
        : splitPapers(publications, withAbstracts).map((ofPage) => ({
            publications: ofPage,
            groups: [],
          }));
    return { publications, groups, pages, withAbstracts };
  };
}

/** The people whose papers may take several pages; told without their groups, which take their time to find. */
export async function readPeopleOfManyPapers(): Promise<Person[]> {
  const listOf = await readLists();
  return (await readPeopleWithPages()).filter((person) => {
    const { publications, withAbstracts } = listOf(person);
    return !fitOnPersonPage(publications, withAbstracts, true);
  });
}

async function readLists(): Promise<
  (person: Person) => Pick<PersonPapers, 'publications' | 'withAbstracts'>
> {
  const { show } = await readSite();
  const bySlug = await readPublicationsBySlug();
  return (person) => {
    const publications = person.papers.flatMap((slug) => bySlug.get(slug) ?? []);
    return { publications, withAbstracts: show.abstracts && fitOnPersonPage(publications, true) };
  };
}

/** Where the groups of a person's papers begin, by their anchors. */
export function addressGroups(person: string, { pages }: PersonPapers): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const [index, { groups }] of pages.entries()) {
    for (const { anchor } of groups)
      if (!addresses.has(anchor)) addresses.set(anchor, `${personPagePath(person, index + 1)}#${anchor}`);
  }
  return addresses;
}
