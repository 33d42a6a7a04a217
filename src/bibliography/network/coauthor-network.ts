import type { Person } from '../../publications/person.ts';
import type { Publication } from '../../publications/publication.ts';
import { isByCollaboration } from '../collaborations.ts';

/** Two people who wrote together, by their places among the network's people. */
export interface Collaboration {
  a: number;
  b: number;
  /** How many papers they share. */
  papers: number;
}

/** Who writes with whom. */
export interface CoauthorNetwork {
  /** Those of most papers first, then by slug. */
  people: Person[];
  collaborations: Collaboration[];
  /** The person who wrote nearly everything, and is left out: a link to everybody tells nothing. */
  leftOut: Person | undefined;
  /** How many people the network could have. */
  of: number;
}

/** More are no drawing that can be read. */
const mostPeople = 100;
/** Who wrote this share of the publications is connected with nearly everybody. */
const shareOfEverybody = 0.8;

/** The network of the people who wrote most, without the owner where everything is the owner's. */
export function collectNetwork(
  publications: readonly Publication[],
  people: readonly Person[],
): CoauthorNetwork {
  const leftOut = people.find(
    ({ isOwner, papers }) => isOwner && papers.length >= shareOfEverybody * publications.length,
  );
  const candidates = people
    .filter((person) => person !== leftOut)
    .sort((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1));
  const chosen = candidates.slice(0, mostPeople);
  return {
    people: chosen,
    collaborations: findCollaborations(publications, chosen),
    leftOut,
    of: candidates.length,
  };
}

/** In the order of the people, for each with those of most joint papers first, then by slug. */
function findCollaborations(
  publications: readonly Publication[],
  people: readonly Person[],
): Collaboration[] {
  const places = new Map(people.map(({ slug }, place) => [slug, place]));
  const found = new Map<number, Collaboration>();
  for (const publication of publications) {
    if (isByCollaboration(publication)) continue;
    const team = [...new Set(publication.authors.flatMap(({ person }) => places.get(person) ?? []))];
    for (const a of team)
      for (const b of team) {
        if (b <= a) continue;
        const known = found.get(a * people.length + b);
        if (known) known.papers++;
        else found.set(a * people.length + b, { a, b, papers: 1 });
      }
  }
  return [...found.values()].sort(
    (one, other) =>
      one.a - other.a || other.papers - one.papers || (people[one.b]!.slug < people[other.b]!.slug ? -1 : 1),
  );
}
