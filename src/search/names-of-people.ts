import type { SearchPerson } from './collection.ts';

/** Of positions of people, those that are the first of their person: other names of somebody are left out. */
export function firstNames(positions: readonly number[], people: readonly SearchPerson[]): number[] {
  const seen = new Set<string>();
  return positions.filter((position) => {
    const slug = people[position]?.slug;
    if (slug === undefined) return true;
    if (seen.has(slug)) return false;
    seen.add(slug);
    return true;
  });
}
