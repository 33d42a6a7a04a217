import { findCoauthorComponents } from './coauthor-components.ts';

/** Who wrote which papers, people and papers by numbers. */
export interface Coauthorship {
  /** The numbers of the people, by their slugs. */
  people: ReadonlyMap<string, number>;
  /** The people of each paper. */
  authorsOf: readonly (readonly number[])[];
  /** The papers of each person, ascending. */
  papersOf: readonly (readonly number[])[];
}

/** @param papers for each the slugs of its authors, each once */
export function numberCoauthorship(papers: readonly { people: readonly string[] }[]): Coauthorship {
  const people = new Map<string, number>();
  const papersOf: number[][] = [];
  const authorsOf = papers.map((paper, index) =>
    paper.people.map((slug) => {
      let number = people.get(slug);
      if (number === undefined) people.set(slug, (number = people.size));
      (papersOf[number] ??= []).push(index);
      return number;
    }),
  );
  return { people, authorsOf, papersOf };
}

/** The papers of a person, parted into those that hang together by coauthors. */
export function findFragments({ authorsOf, papersOf }: Coauthorship, person: number): number[][] {
  const own = papersOf[person] ?? [];
  return findCoauthorComponents(
    own.map((paper) => authorsOf[paper]!),
    person,
  ).map((fragment) => fragment.map((index) => own[index]!));
}
