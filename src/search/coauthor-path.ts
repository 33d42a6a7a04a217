import type { SearchCollection, SearchPaper, SearchPerson } from './collection.ts';

/** A person on the way from one to another, and the papers that lead there from the person before. */
export interface PathStep {
  person: SearchPerson;
  papers: SearchPaper[];
}

/** Finds people by name, and how they are connected. People are named by their positions in the collection. */
export interface CoauthorPaths {
  /** Of a name that is typed: the people who have all its words, those of most papers first. */
  peopleNamed(typed: string): number[];
  /**
   * The shortest way from a person to another over joint papers; nothing when there is none. The same list always gives
   * the same of several ways.
   *
   * @param without who is not to be gone through
   */
  find(from: number, to: number, without?: number): PathStep[] | undefined;
}

/** @param fold how names are compared: words without case and marks, a blank between two */
export function indexCoauthorPaths(
  { papers, people }: SearchCollection,
  fold: (text: string) => string,
): CoauthorPaths {
  const firstOfSlug = new Map<string, number>();
  /** The position of the name that is shown, for that of any name of a person. */
  const shown = people.map(({ slug }, at) => {
    if (slug === undefined) return at;
    const first = firstOfSlug.get(slug) ?? at;
    firstOfSlug.set(slug, first);
    return first;
  });
  const peopleOf = papers.map(({ authors }) => [
    ...new Set(authors.map((author) => shown[author] as number)),
  ]);
  const papersOf = people.map((): number[] => []);
  for (const [paper, authors] of peopleOf.entries())
    for (const author of authors) papersOf[author]?.push(paper);
  let names: string[] | undefined;

  function peopleNamed(typed: string): number[] {
    const words = fold(typed).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    names ??= people.map(({ name }) => ` ${fold(name)} `);
    const found = new Map<number, boolean>();
    for (const [at, name] of names.entries()) {
      if (!words.every((word) => name.includes(` ${word}`))) continue;
      const isWhole = words.every((word) => name.includes(` ${word} `));
      found.set(shown[at] as number, isWhole || (found.get(shown[at] as number) ?? false));
    }
    return [...found]
      .sort(
        ([a, isWholeA], [b, isWholeB]) =>
          Number(isWholeB) - Number(isWholeA) ||
          (papersOf[b]?.length ?? 0) - (papersOf[a]?.length ?? 0) ||
          a - b,
      )
      .map(([at]) => at);
  }

  function find(from: number, to: number, without?: number): PathStep[] | undefined {
    const before = new Map<number, number>([[from, from]]);
    const queue = [from];
    for (const person of queue) {
      if (person === to) break;
      for (const paper of papersOf[person] ?? []) {
        for (const next of peopleOf[paper] ?? []) {
          if (before.has(next) || next === without) continue;
          before.set(next, person);
          queue.push(next);
        }
      }
    }
    if (!before.has(to)) return undefined;
    const path: PathStep[] = [];
    for (let at = to; ;) {
      const previous = before.get(at) as number;
      const joint =
        at === from ? [] : (papersOf[at] ?? []).filter((paper) => peopleOf[paper]?.includes(previous));
      path.unshift({
        person: people[at] as SearchPerson,
        papers: joint.map((paper) => papers[paper] as SearchPaper),
      });
      if (at === from) return path;
      at = previous;
    }
  }

  return { peopleNamed, find };
}
