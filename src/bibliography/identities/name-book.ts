import { displayName, type PersonName } from '../../publications/person-name.ts';
import type { Publication } from '../../publications/publication.ts';
import { NearestTitle } from '../nearest-title.ts';

/** One name of the bibliography, in the forms that publications write. */
export interface BookedName {
  /** The forms with how many publications write them, those of the newest first. */
  forms: { name: PersonName; uses: number }[];
  /** Positions of the publications, ascending. */
  papers: number[];
}

/** The names of all authors, by their slugs. */
export class NameBook {
  readonly names = new Map<string, BookedName>();
  #nearest: NearestTitle<string> | undefined;

  constructor(publications: readonly Publication[]) {
    publications.forEach(({ authors }, position) => {
      for (const { name, person } of authors) {
        const booked = this.names.get(person) ?? { forms: [], papers: [] };
        this.names.set(person, booked);
        if (booked.papers.at(-1) !== position) booked.papers.push(position);
        const display = displayName(name);
        const form = booked.forms.find((known) => displayName(known.name) === display);
        if (form) form.uses++;
        else booked.forms.push({ name, uses: 1 });
      }
    });
  }

  /** The name that is most like another, as displayed; `undefined` when none is like it at all. */
  nearest(name: PersonName): string | undefined {
    this.#nearest ??= indexNames([...this.names.values()].flatMap(({ forms }) => forms));
    return this.#nearest.find(displayName(name));
  }
}

/** Finds the nearest of some names, as displayed. */
export function indexNames(names: readonly { name: PersonName }[]): NearestTitle<string> {
  const nearest = new NearestTitle<string>();
  for (const { name } of names) nearest.add(displayName(name), displayName(name));
  return nearest;
}
