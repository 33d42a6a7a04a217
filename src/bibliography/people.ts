import { foldText } from '../publications/folded-text.ts';
import type { Person } from '../publications/person.ts';
import { displayName, type PersonName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';
import { SlugRegister, slugify } from './slug.ts';

/** Who wrote what: finds the one person behind a name. */
export class PeopleRegister {
  readonly #slugs = new Map<string, string>();
  readonly #register = new SlugRegister();

  /** The slug of the person whom the name names. Names that differ in case, marks or punctuation alone name one person. */
  slugOf(name: PersonName): string {
    const display = displayName(name);
    const identity = foldText(display) || display.normalize('NFC');
    let slug = this.#slugs.get(identity);
    if (slug === undefined) {
      slug = this.#register.take([slugify(display)], 'person');
      this.#slugs.set(identity, slug);
    }
    return slug;
  }
}

/**
 * The people of a bibliography, by slug.
 *
 * @param publications newest first
 * @param ownerSlug the slug of the person whose site it is, when known
 */
export function collectPeople(publications: readonly Publication[], ownerSlug: string | undefined): Person[] {
  const people = new Map<
    string,
    { names: Map<string, { name: PersonName; uses: number }>; papers: string[] }
  >();
  const joint = new Map<string, Map<string, number>>();
  for (const { slug, authors } of publications) {
    const slugs = [...new Set(authors.map(({ person }) => person))];
    for (const { name, person } of authors) {
      const entry = people.get(person) ?? { names: new Map(), papers: [] };
      people.set(person, entry);
      const display = displayName(name);
      const form = entry.names.get(display) ?? { name, uses: 0 };
      form.uses++;
      entry.names.set(display, form);
    }
    for (const person of slugs) {
      people.get(person)?.papers.push(slug);
      const counts = joint.get(person) ?? new Map<string, number>();
      joint.set(person, counts);
      for (const other of slugs) if (other !== person) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...people]
    .map(([slug, { names, papers }]) => ({
      slug,
      name: mostUsed([...names.values()]),
      isOwner: slug === ownerSlug,
      papers,
      coauthors: [...(joint.get(slug) ?? [])]
        .map(([person, count]) => ({ person, papers: count }))
        .sort((a, b) => b.papers - a.papers || compareSlugs(a.person, b.person)),
    }))
    .sort((a, b) => compareSlugs(a.slug, b.slug));
}

/** Of forms used equally often, the one of the newest publication. */
function mostUsed(forms: { name: PersonName; uses: number }[]): PersonName {
  return forms.reduce((best, form) => (form.uses > best.uses ? form : best)).name;
}

function compareSlugs(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
