import { findSurroundings } from '../../namesakes/surroundings.ts';
import { numberCoauthorship, type Coauthorship } from '../../namesakes/coauthorship.ts';
import { cosine, type SparseVector } from '../../words/sparse-vector.ts';
import { countUses, type TermMatrix } from '../../words/term-matrix.ts';

/** What a paper holds that tells whose it may be. */
export interface EvidencePaper {
  /** Names of its authors, each once. */
  people: readonly string[];
  year?: number | undefined;
}

/** Papers and what they hold, ready to be compared with others. */
export interface GatheredPapers {
  papers: readonly number[];
  people: ReadonlySet<string>;
  /** By their numbers. */
  words: ReadonlySet<number>;
  /** The people around them, see {@link findSurroundings}. */
  around: () => SparseVector;
  /** Those that are known. */
  years: readonly number[];
}

/** What two lots of papers have in common. */
export interface Shared {
  /** The surprises of all shared coauthors. */
  surprise: number;
  /** How many shared coauthors tell something. */
  coauthors: number;
  /** The surprises of all shared words, as far as they count. */
  words: number;
  /** The cosine of the people around them. */
  surroundings: () => number;
  /** Years between the nearest of them, 0 when years are not known. */
  gapYears: number;
}

/** Words say less than coauthors: how much of their surprise counts, and at most. */
const wordShare = 0.3;
const mostOfWords = 20;
/** Papers of each coauthor that show the people around. */
const papersOfCoauthor = 5;
/** From this surprise on, somebody’s being on two papers says that these are one person’s. */
const telling = 1;

/**
 * How much more two lots of papers have in common than chance would give them: the sum, over what both have, of the
 * logarithm of how seldom a lot of that size has it. A coauthor of all papers, as the owner of a site is, says nothing.
 */
export class SharedEvidence {
  readonly #papers: readonly EvidencePaper[];
  readonly #papersOf: ReadonlyMap<string, readonly number[]>;
  readonly #readTerms: () => TermMatrix;
  #uses: Uint32Array | undefined;
  #coauthorship: Coauthorship | undefined;

  /**
   * @param papersOf positions of the papers of each name
   * @param readTerms gives the words of the papers
   */
  constructor(
    papers: readonly EvidencePaper[],
    papersOf: ReadonlyMap<string, readonly number[]>,
    readTerms: () => TermMatrix,
  ) {
    this.#papers = papers;
    this.#papersOf = papersOf;
    this.#readTerms = readTerms;
  }

  /** @param name whose papers they are */
  gather(papers: readonly number[], name: string): GatheredPapers {
    const { starts, terms } = this.#readTerms();
    const words = new Set<number>();
    for (const paper of papers)
      for (let at = starts[paper]!; at < starts[paper + 1]!; at++) words.add(terms[at]!);
    const coauthorship = (this.#coauthorship ??= numberCoauthorship(this.#papers));
    const person = coauthorship.people.get(name) ?? -1;
    let around: SparseVector | undefined;
    return {
      papers,
      people: this.#peopleOf(papers),
      words,
      around: () => (around ??= findSurroundings(papers, person, coauthorship, papersOfCoauthor)),
      years: papers.flatMap((paper) => this.#papers[paper]?.year ?? []),
    };
  }

  /** By coauthors, people around them, words and years; the two names themselves left out. */
  compare(some: GatheredPapers, others: GatheredPapers, names: readonly string[]): Shared {
    const uses = (this.#uses ??= countUses(this.#readTerms()));
    const coauthors = this.#surprisesOf(some.people, others, names);
    let ofWords = 0;
    for (const word of some.words)
      if (others.words.has(word)) ofWords += this.#surprise(uses[word] ?? 0, others.papers.length);
    return {
      surprise: sum(coauthors),
      coauthors: coauthors.filter((surprise) => surprise > telling).length,
      words: Math.min(mostOfWords, wordShare * ofWords),
      surroundings: () => cosine(some.around(), others.around()),
      gapYears: gapBetween(some.years, others.years),
    };
  }

  /** By coauthors alone, the two names themselves left out. */
  ofCoauthors(some: readonly number[], others: readonly number[], names: readonly string[]): number {
    return sum(
      this.#surprisesOf(this.#peopleOf(some), { papers: others, people: this.#peopleOf(others) }, names),
    );
  }

  /** Whether somebody’s being on two papers of so many says that these are one person’s. */
  isTelling(person: string, papers: number): boolean {
    return this.#surpriseOf(person, papers) > telling;
  }

  #surprisesOf(
    some: ReadonlySet<string>,
    { papers, people }: Pick<GatheredPapers, 'papers' | 'people'>,
    names: readonly string[],
  ): number[] {
    const surprises: number[] = [];
    for (const person of some)
      if (people.has(person) && !names.includes(person))
        surprises.push(this.#surpriseOf(person, papers.length));
    return surprises;
  }

  #surpriseOf(person: string, papers: number): number {
    return this.#surprise(this.#papersOf.get(person)?.length ?? 0, papers);
  }

  #peopleOf(papers: readonly number[]): Set<string> {
    return new Set(papers.flatMap((paper) => this.#papers[paper]?.people ?? []));
  }

  #surprise(uses: number, papers: number): number {
    return Math.max(0, Math.log(this.#papers.length / (uses * papers)));
  }
}

function gapBetween(some: readonly number[], others: readonly number[]): number {
  let gap = Infinity;
  for (const year of some) for (const other of others) gap = Math.min(gap, Math.abs(year - other));
  return gap === Infinity ? 0 : gap;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
