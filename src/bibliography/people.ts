import { foldText } from '../publications/folded-text.ts';
import type { Person } from '../publications/person.ts';
import { displayName, type PersonName } from '../publications/person-name.ts';
import type { Author, Publication } from '../publications/publication.ts';
import { chooseForm } from './choose-form.ts';
import type { PersonIdentity } from './identities/identify-people.ts';
import { SlugRegister, slugify } from './slug.ts';

/** Gives every name its slug. Names that differ in case, marks or punctuation alone are one name. */
export class PeopleRegister {
  readonly #slugs = new Map<string, string>();
  /** By the names as they are shown. */
  readonly #authors = new Map<string, Author>();
  readonly #register = new SlugRegister();

  /** The slug of a name, given to it now if it has none. */
  slugOf(name: PersonName): string {
    const identity = identityOf(name);
    let slug = this.#slugs.get(identity);
    if (slug === undefined) {
      slug = this.take(displayName(name));
      this.#slugs.set(identity, slug);
    }
    return slug;
  }

  /** The author of a name, the same object wherever a name has the same parts: most authors have written several papers. */
  authorOf(name: PersonName): Author {
    const display = displayName(name);
    const known = this.#authors.get(display);
    if (known && haveSameParts(known.name, name)) return known;
    const author = { name, person: this.slugOf(name) };
    if (!known) this.#authors.set(display, author);
    return author;
  }

  /** The slug of a name that has one. */
  find(name: PersonName): string | undefined {
    return this.#slugs.get(identityOf(name));
  }

  /** A slug of its own for a text. */
  take(text: string): string {
    return this.#register.take([slugify(text)], 'person');
  }
}

function haveSameParts(one: PersonName, other: PersonName): boolean {
  if ('literal' in one || 'literal' in other)
    return 'literal' in one && 'literal' in other && one.literal === other.literal;
  return (
    one.family === other.family &&
    one.given === other.given &&
    one.particle === other.particle &&
    one.suffix === other.suffix
  );
}

/** The form in which names are compared. */
function identityOf(name: PersonName): string {
  const display = displayName(name);
  return foldText(display) || display.normalize('NFC');
}

/**
 * The people of a bibliography, by slug.
 *
 * @param publications newest first
 * @param ownerSlug the slug of the person whose site it is, when known
 * @param identities what is known of people beside the publications, by slug
 */
export function collectPeople(
  publications: readonly Publication[],
  ownerSlug: string | undefined,
  identities: ReadonlyMap<string, PersonIdentity> = new Map(),
): Person[] {
  const people = new Map<
    string,
    { names: Map<string, { name: PersonName; uses: number }>; papers: string[] }
  >();
  for (const { slug, authors } of publications) {
    for (const { name, person } of authors) {
      const entry = people.get(person) ?? { names: new Map(), papers: [] };
      people.set(person, entry);
      const display = displayName(name);
      const form = entry.names.get(display) ?? { name, uses: 0 };
      form.uses++;
      entry.names.set(display, form);
    }
    for (const person of new Set(authors.map((author) => author.person)))
      people.get(person)?.papers.push(slug);
  }
  return [...people]
    .map(([slug, { names, papers }]) => ({
      slug,
      ...namesOf([...names.values()], identities.get(slug)?.name),
      ...identities.get(slug),
      isOwner: slug === ownerSlug,
      papers,
    }))
    .sort((a, b) => compareSlugs(a.slug, b.slug));
}

/** The name that stands for a person, and the others: one for each that differs in more than case, marks or punctuation. */
function namesOf(
  forms: readonly { name: PersonName; uses: number }[],
  given: PersonName | undefined,
): Pick<Person, 'name' | 'otherNames'> {
  const byIdentity = Map.groupBy(forms, ({ name }) => identityOf(name));
  const name = given ?? chooseForm(forms);
  byIdentity.delete(identityOf(name));
  return { name, ...(byIdentity.size > 0 && { otherNames: [...byIdentity.values()].map(chooseForm) }) };
}

function compareSlugs(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
