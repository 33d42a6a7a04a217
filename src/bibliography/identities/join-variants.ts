import type { PersonName } from '../../publications/person-name.ts';
import type { NameAddress } from '../../publications/person.ts';
import type { Publication } from '../../publications/publication.ts';
import { chooseForm } from '../choose-form.ts';
import type { TermMatrix } from '../words/term-matrix.ts';
import type { NameBook } from './name-book.ts';
import { replacePeople } from './replace-people.ts';
import { findVariants, followJoins } from './variants/find-variants.ts';

/** A name that may be short for a fuller one, or for one of several, which too little supports for joining them. */
export interface SuspectedVariant {
  name: PersonName;
  /** Those that fit: at least one. */
  fuller: PersonName[];
}

/** Publications with variants of names joined. */
export interface JoinedVariants {
  publications: Publication[];
  /** The slug of the name that a name is everywhere. */
  follow: (slug: string) => string;
  /** The forms of names that others became, by slug. */
  names: Map<string, PersonName>;
  /** Other people of names that are several people’s on some papers, by slug. */
  namesakes: Map<string, string[]>;
  nameAddresses: NameAddress[];
  suspected: SuspectedVariant[];
}

/**
 * Joins the variants of names, see {@link findVariants}. The fuller name stands for the person.
 *
 * @param named with the slugs of names as those of authors
 * @param kept slugs that `people.yaml` speaks of: others may become them
 * @param parted slugs of names that it parts, which are left alone
 * @param readTerms gives the words of the publications, in the same order
 */
export function joinVariants(
  named: readonly Publication[],
  book: NameBook,
  kept: ReadonlySet<string>,
  parted: ReadonlySet<string>,
  readTerms: () => TermMatrix,
): JoinedVariants {
  const names = new Map<string, PersonName>();
  for (const [slug, booked] of book.names) if (!parted.has(slug)) names.set(slug, chooseForm(booked.forms));
  const papers = named.map(({ authors, date }) => ({
    people: [...new Set(authors.map(({ person }) => person))],
    year: date?.year,
  }));
  const { joined, placed, suspected } = findVariants(papers, names, readTerms, kept);
  const follow = (slug: string): string => followJoins(joined, slug);
  const publications = named.map((publication, position): Publication => {
    const personOf = (slug: string): string => follow(placed.get(follow(slug))?.get(position) ?? slug);
    return replacePeople(publication, personOf);
  });
  const left = new Set(publications.flatMap(({ authors }) => authors.map(({ person }) => person)));
  const mains = new Map<string, PersonName>();
  const namesakes = new Map<string, string[]>();
  const nameAddresses: NameAddress[] = [];
  const nameOf = (slug: string): PersonName => names.get(slug) as PersonName;
  for (const slug of [...joined.keys()].sort()) {
    const person = follow(slug);
    mains.set(person, nameOf(person));
    if (!placed.has(person)) nameAddresses.push({ slug, name: nameOf(slug), people: [person] });
  }
  for (const [slug, byPaper] of placed) {
    const people = [...new Set([...byPaper.values()].map(follow))].sort();
    for (const person of people) mains.set(person, nameOf(person));
    if (left.has(slug)) namesakes.set(slug, people);
    else nameAddresses.push({ slug, name: nameOf(slug), people });
  }
  return {
    publications,
    follow,
    names: mains,
    namesakes,
    nameAddresses,
    suspected: suspected.map(({ name, fuller }) => ({
      name: nameOf(name),
      fuller: [...new Set(fuller.map(follow))].map(nameOf),
    })),
  };
}
