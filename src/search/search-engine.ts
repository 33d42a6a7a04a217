import type { AbstractLayer } from './abstract-layer.ts';
import type { SearchCollection } from './collection.ts';

/** Matched letters of a displayed text: UTF-16 offsets, from the first to behind the last. */
export type Mark = readonly [start: number, end: number];

/** One publication found. Marks are sorted and do not overlap. */
export interface PaperMatch {
  /** Position in {@link SearchCollection.papers}. */
  paper: number;
  /** On the paper's title. */
  titleMarks: Mark[];
  /** On author names, by position in {@link SearchCollection.people}. */
  authorMarks: ReadonlyMap<number, Mark[]>;
}

/** One person found. */
export interface PersonMatch {
  /** Position in {@link SearchCollection.people}. */
  person: number;
  nameMarks: Mark[];
  /** How many papers of the collection are theirs. */
  papers: number;
}

export interface SearchResults {
  /** Best first. */
  papers: PaperMatch[];
  /** Best first. */
  people: PersonMatch[];
  /** Set when nothing matched as typed and these are the nearest misses instead. */
  nearMisses: boolean;
  /** Whether what matched stands in the abstracts. */
  inAbstracts: boolean;
  /** What to show of an abstract for this search; `undefined` when nothing in it matched. */
  excerpt?(abstract: string): Excerpt | undefined;
}

/** A part of an abstract around its matches. */
export interface Excerpt {
  text: string;
  /** Where the part begins in the abstract, in UTF-16 units. */
  start: number;
  /** On {@link text}. */
  marks: Mark[];
}

/** What the search box asks. The same query over the same collection always gives the same results. */
export interface SearchEngine {
  search(query: string): SearchResults;
  /** Lets searches find words of the abstracts from now on. */
  addAbstracts?(abstracts: AbstractLayer): void;
}

/** Makes an engine for a collection. */
export type CreateSearchEngine = (collection: SearchCollection) => SearchEngine;
