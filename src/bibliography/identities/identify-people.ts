import { addAll, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/source-text.ts';
import type { WrittenPerson } from '../../documents/people/parse-people.ts';
import type { PersonName } from '../../publications/person-name.ts';
import type { NameAddress, Person } from '../../publications/person.ts';
import type { Publication } from '../../publications/publication.ts';
import { indexPersonGroups, type PersonGroup } from '../namesakes/person-groups.ts';
import type { PeopleRegister } from '../people.ts';
import type { TermMatrix } from '../words/term-matrix.ts';
import { joinVariants, type SuspectedVariant } from './join-variants.ts';
import { NameBook } from './name-book.ts';
import { readEntries } from './read-entries.ts';
import { replacePeople } from './replace-people.ts';
import { settleName, type SettledPerson } from './settle-name.ts';

/** What is known of a person beside the publications. */
export type PersonIdentity = Partial<Omit<Person, 'slug' | 'isOwner' | 'papers'>>;

/** Who is who. */
export interface Identification {
  /** With the slugs of people as those of authors. */
  publications: Publication[];
  /** Of people of whom more is known than their publications say, by slug. */
  identities: Map<string, PersonIdentity>;
  nameAddresses: NameAddress[];
  suspected: SuspectedVariant[];
  diagnostics: Diagnostic[];
  /** The slug of the person whom a name names, `several` where these are several; nothing where it names none. */
  findPerson: (name: PersonName) => string | 'several' | undefined;
  /** Those of whom `people.yaml` says that it is their site, with where. */
  owners: { slug: string; name: PersonName; place: Place }[];
}

/**
 * Finds the people behind names: names that are one person's become one, and a name of several people is parted, as
 * `people.yaml` says; of other names, variants that documents support are joined.
 *
 * @param named newest first, with the slugs of names as those of authors
 * @param register which gave these slugs
 * @param readTerms gives the words of the publications, in the same order
 */
export function identifyPeople(
  named: readonly Publication[],
  register: PeopleRegister,
  people: readonly WrittenPerson[],
  readTerms: () => TermMatrix,
): Identification {
  const book = new NameBook(named);
  const { entries, diagnostics } = readEntries(people, book, register);
  const personOf = new Map(entries.flatMap(({ names, slug }) => names.map((name) => [name, slug])));
  const several = entries.filter(({ written }) => written.entry.different);
  const variants = joinVariants(
    named,
    book,
    new Set(personOf.keys()),
    new Set(several.flatMap(({ names }) => names)),
    readTerms,
  );
  const personOfName = (name: string): string => personOf.get(variants.follow(name)) ?? variants.follow(name);
  const findJoined = (name: PersonName): string | undefined => {
    const slug = register.find(name);
    return slug && personOfName(slug);
  };
  const publications = variants.publications.map((publication) => replacePeople(publication, personOfName));
  const identities = new Map<string, PersonIdentity>();
  for (const [slug, name] of variants.names) identities.set(personOfName(slug), { name });
  for (const [slug, namesakes] of variants.namesakes)
    identities.set(slug, { ...identities.get(slug), namesakes: namesakes.map(personOfName) });
  const nameAddresses = variants.nameAddresses.map((address): NameAddress => ({
    ...address,
    people: [...new Set(address.people.map(personOfName))],
  }));
  const parted = new Set<string>();
  const owners: Identification['owners'] = [];
  const joined = [...publications];
  let groupsOf: ((person: string) => PersonGroup[]) | undefined;
  for (const entry of entries) {
    const positions = entry.names.flatMap((name) => book.names.get(name)?.papers ?? []);
    const own = [...new Set(positions)].sort((a, b) => a - b);
    const settled = settleName(
      entry,
      own.map((position) => joined[position] as Publication),
      {
        register,
        findPerson: findJoined,
        readGroups: () => (groupsOf ??= indexPersonGroups(joined, readTerms))(entry.slug),
      },
    );
    addAll(diagnostics, settled.diagnostics);
    for (const { slug, identity, papers, mePlace } of settled.people) {
      identities.set(slug, identity);
      if (mePlace) owners.push({ slug, name: entry.name, place: mePlace });
      if (slug === entry.slug) continue;
      for (const position of own)
        if (papers.has(joined[position] as Publication))
          publications[position] = replacePeople(publications[position] as Publication, (person) =>
            person === entry.slug ? slug : person,
          );
    }
    if (settled.isParted) parted.add(entry.slug);
    nameAddresses.push(...addressesOf(entry.slug, entry.names, settled.people, book));
  }
  return {
    publications,
    identities,
    nameAddresses,
    suspected: variants.suspected,
    diagnostics,
    owners,
    findPerson: (name) => {
      const slug = findJoined(name);
      return slug !== undefined && parted.has(slug) ? 'several' : slug;
    },
  };
}

/** Where names lead that are no person's address. */
function addressesOf(
  slug: string,
  names: readonly string[],
  people: readonly SettledPerson[],
  book: NameBook,
): NameAddress[] {
  const slugs = people.map((person) => person.slug);
  return [...new Set([slug, ...names])].flatMap((address) => {
    const name = book.names.get(address)?.forms[0]?.name;
    return name === undefined || slugs.includes(address) ? [] : [{ slug: address, name, people: slugs }];
  });
}
