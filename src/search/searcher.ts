import { buildAbstractLayer, type AbstractPart } from './abstract-layer.ts';
import type { SearchCollection } from './collection.ts';
import { firstNames } from './names-of-people.ts';
import { listFacets, type Facets } from './facets.ts';
import { createLexiconSearch, type LexiconSearch } from './lexicon-search.ts';
import type { Excerpt, Mark, PaperMatch, SearchResults } from './search-engine.ts';
import { readFilters, type SearchRequest } from './search-request.ts';

/** One paper found, with all that is shown of it. */
export interface ResultRow {
  /** In the whole list, newest first. */
  position: number;
  slug: string;
  title: string;
  titleMarks: Mark[];
  authors: { name: string; slug?: string; marks: Mark[] }[];
  year?: number;
  date?: string;
  venue?: string;
}

/** One person found, with all that is shown of them. */
export interface PersonRow {
  name: string;
  /** What tells the person from others of the name. */
  label?: string;
  slug?: string;
  marks: Mark[];
  /** How many papers are theirs. */
  papers: number;
}

/** What a request finds. */
export interface SearchAnswer {
  /** How many papers are found, and how many without the filters. */
  papers: number;
  unfiltered: number;
  people: PersonRow[];
  /** See {@link SearchResults.nearMisses} and {@link SearchResults.inAbstracts}. */
  nearMisses: boolean;
  inAbstracts: boolean;
  facets: Facets;
  /** The first of the papers. */
  rows: ResultRow[];
}

/** How many papers an answer brings along; the others are asked for when they are to be seen. */
export const rowsOfAnswer = 50;

/** Answers requests over a list that may still be growing. */
export class Searcher {
  readonly #collection: SearchCollection = { papers: [], people: [] };
  readonly #abstracts: AbstractPart[] = [];
  #engine: LexiconSearch = createLexiconSearch(this.#collection);
  #results: SearchResults | undefined;
  #found: PaperMatch[] = [];

  /** How many people the list has so far. */
  get people(): number {
    return this.#collection.people.length;
  }

  /** Adds a part of the list; it is searched from the next {@link refresh} on. */
  add({ papers, people }: SearchCollection): void {
    this.#collection.papers = this.#collection.papers.concat(papers);
    this.#collection.people = this.#collection.people.concat(people);
  }

  /** Adds the words of the abstracts of a part of the list. @throws {Error} when they are damaged */
  addAbstracts(part: AbstractPart): void {
    this.#abstracts.push(part);
    this.#engine.addAbstracts(buildAbstractLayer(this.#abstracts));
  }

  /** Searches all that has been added. */
  refresh(): void {
    this.#engine = createLexiconSearch(this.#collection);
    if (this.#abstracts.length > 0) this.#engine.addAbstracts(buildAbstractLayer(this.#abstracts));
  }

  /** @param identified positions of papers that the query names by an identifier, found in place of its words */
  ask(request: SearchRequest, identified: readonly number[] = []): SearchAnswer {
    const { papers, people } = this.#collection;
    const named = identified.filter((position) => position < papers.length);
    const results =
      named.length > 0
        ? listUnmarked(named)
        : request.query === ''
          ? listUnmarked(papers.keys())
          : this.#engine.search(request.query);
    const all = results.papers;
    const tests = readFilters(this.#collection, request);
    const found =
      tests.size === 0
        ? [...all]
        : all.filter(({ paper }) => [...tests.values()].every((test) => test(paper)));
    if (request.sort === 'newest') found.sort((a, b) => a.paper - b.paper);
    this.#results = results;
    this.#found = found;
    const matches = new Map(results.people.map((match) => [match.person, match]));
    return {
      papers: found.length,
      unfiltered: all.length,
      people: firstNames([...matches.keys()], people).flatMap((person) => {
        const known = people[person];
        const match = matches.get(person);
        return known && match ? [{ ...known, marks: match.nameMarks, papers: match.papers }] : [];
      }),
      nearMisses: results.nearMisses,
      inAbstracts: results.inAbstracts,
      facets: listFacets(
        this.#collection,
        all.map(({ paper }) => paper),
        tests,
        request,
      ),
      rows: this.rows(0, rowsOfAnswer),
    };
  }

  /** Papers of the last answer, by their places in it. */
  rows(from: number, to: number): ResultRow[] {
    const { papers, people } = this.#collection;
    return this.#found.slice(from, to).flatMap(({ paper: position, titleMarks, authorMarks }) => {
      const paper = papers[position];
      if (!paper) return [];
      const { authors, ...shown } = paper;
      // Of an author's names the one that is found, else the one that is shown.
      const foundFirst = authors.toSorted(
        (a, b) => (authorMarks.get(b)?.length ?? 0) - (authorMarks.get(a)?.length ?? 0),
      );
      const shownNames = new Set(firstNames(foundFirst, people));
      const names = authors
        .filter((author) => shownNames.has(author))
        .map((author) => ({ ...(people[author] ?? { name: '' }), marks: authorMarks.get(author) ?? [] }));
      return [{ ...shown, position, titleMarks, authors: names }];
    });
  }

  /** Where the papers of the last answer stand in the whole list. */
  positions(): number[] {
    return this.#found.map(({ paper }) => paper);
  }

  /** What to show of an abstract for the last answer. */
  excerpt(abstract: string): Excerpt | undefined {
    return this.#results?.excerpt?.(abstract);
  }
}

/** Papers that are not found by words. */
function listUnmarked(papers: Iterable<number>): SearchResults {
  return {
    papers: Array.from(papers, (paper) => ({ paper, titleMarks: [], authorMarks: new Map() })),
    people: [],
    nearMisses: false,
    inAbstracts: false,
  };
}
