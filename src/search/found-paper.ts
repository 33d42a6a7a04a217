import type { SearchCollection } from './collection.ts';
import type { MatchMarker } from './match-marker.ts';
import type { Mark, PaperMatch } from './search-engine.ts';

/** A paper found. Its marks are made when they are asked for, since most of a long list is never seen. */
export class FoundPaper implements PaperMatch {
  readonly paper: number;
  readonly #collection: SearchCollection;
  readonly #marker: MatchMarker | undefined;

  constructor(paper: number, collection: SearchCollection, marker: MatchMarker | undefined) {
    this.paper = paper;
    this.#collection = collection;
    this.#marker = marker;
  }

  get titleMarks(): Mark[] {
    return this.#marker?.mark(this.#collection.papers[this.paper]?.title ?? '', 'title').marks ?? [];
  }

  /** Of several authors who share a word, only those whose names have the most words of the query are marked. */
  get authorMarks(): ReadonlyMap<number, Mark[]> {
    const marked = (this.#collection.papers[this.paper]?.authors ?? []).map((person) => {
      const name = this.#collection.people[person]?.name ?? '';
      return { person, ...(this.#marker?.mark(name, 'name') ?? { marks: [], words: 0 }) };
    });
    const most = Math.max(0, ...marked.map(({ words }) => words));
    return new Map(
      marked
        .filter(({ words }) => words > 0 && (words === most || most === 1))
        .map(({ person, marks }) => [person, marks]),
    );
  }
}
