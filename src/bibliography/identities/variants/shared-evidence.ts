import { contentWords } from '../../words/content-words.ts';

/** What a paper holds that tells whose it may be. */
export interface EvidencePaper {
  /** Names of its authors, each once. */
  people: readonly string[];
  /** Title and abstract. */
  text: string;
}

/** Words say less than coauthors: how much of their surprise counts, and at most. */
const wordShare = 0.3;
const mostOfWords = 20;

/**
 * How much more two lots of papers have in common than chance would give them: the sum, over what both have, of the
 * logarithm of how seldom a lot of that size has it. A coauthor of all papers, as the owner of a site is, says nothing.
 */
export class SharedEvidence {
  readonly #papers: readonly EvidencePaper[];
  readonly #papersOf: ReadonlyMap<string, readonly number[]>;
  #words: { of: string[][]; uses: Map<string, number> } | undefined;

  /** @param papersOf positions of the papers of each name */
  constructor(papers: readonly EvidencePaper[], papersOf: ReadonlyMap<string, readonly number[]>) {
    this.#papers = papers;
    this.#papersOf = papersOf;
  }

  /** By coauthors alone, without two names themselves. */
  ofCoauthors(some: readonly number[], others: readonly number[], names: readonly string[]): number {
    const theirs = new Set(others.flatMap((paper) => this.#papers[paper]?.people ?? []));
    const shared = new Set(some.flatMap((paper) => this.#papers[paper]?.people ?? []));
    let sum = 0;
    for (const person of shared)
      if (theirs.has(person) && !names.includes(person))
        sum += this.#surprise(this.#papersOf.get(person)?.length ?? 0, others.length);
    return sum;
  }

  /** By words alone. */
  ofWords(some: readonly number[], others: readonly number[]): number {
    this.#words ??= countWords(this.#papers);
    const { of, uses } = this.#words;
    const theirs = new Set(others.flatMap((paper) => of[paper] ?? []));
    let sum = 0;
    for (const word of new Set(some.flatMap((paper) => of[paper] ?? [])))
      if (theirs.has(word)) sum += this.#surprise(uses.get(word) ?? 0, others.length);
    return Math.min(mostOfWords, wordShare * sum);
  }

  /** Whether somebody’s being on two papers of so many says that these are one person’s. */
  isTelling(person: string, papers: number): boolean {
    return this.#surprise(this.#papersOf.get(person)?.length ?? 0, papers) > 1;
  }

  #surprise(uses: number, papers: number): number {
    return Math.max(0, Math.log(this.#papers.length / (uses * papers)));
  }
}

function countWords(papers: readonly EvidencePaper[]): { of: string[][]; uses: Map<string, number> } {
  const of = papers.map(({ text }) => [...new Set(contentWords(text))]);
  const uses = new Map<string, number>();
  for (const word of of.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  return { of, uses };
}
