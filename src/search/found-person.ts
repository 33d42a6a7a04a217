import type { MatchMarker } from './match-marker.ts';
import type { Mark, PersonMatch } from './search-engine.ts';

/** A person found. As with a found paper, the marks are made when they are asked for. */
export class FoundPerson implements PersonMatch {
  readonly person: number;
  readonly papers: number;
  readonly #name: string;
  readonly #marker: MatchMarker | undefined;

  constructor(person: number, papers: number, name: string, marker: MatchMarker | undefined) {
    this.person = person;
    this.papers = papers;
    this.#name = name;
    this.#marker = marker;
  }

  get nameMarks(): Mark[] {
    return this.#marker?.mark(this.#name, 'name').marks ?? [];
  }
}
