import type { AbstractLayer } from './abstract-layer.ts';
import type { SearchCollection } from './collection.ts';
import { descendTiers, type Findings } from './descend-tiers.ts';
import { makeExcerpt } from './excerpt.ts';
import { FoundPaper } from './found-paper.ts';
import { FoundPerson } from './found-person.ts';
import { buildLexicon } from './lexicon.ts';
import { MatchMarker } from './match-marker.ts';
import { Occurrences } from './occurrences.ts';
import { hasSyntax, parseQuery, readPlainly, type Query } from './query.ts';
import { QueryFilter } from './query-filter.ts';
import { Fit } from './rank.ts';
import { itemsOf } from './rows.ts';
import type { SearchEngine, SearchResults } from './search-engine.ts';
import { WordLookup } from './word-lookup.ts';

interface Answer {
  papers: readonly number[];
  people: readonly number[];
  nearMisses: boolean;
  inAbstracts: boolean;
  marker?: MatchMarker;
  bestFit: number;
}

const nothing: Answer = { papers: [], people: [], nearMisses: false, inAbstracts: false, bestFit: Infinity };

/** An engine that looks the words of a query up among the distinct words of a collection. */
export function createLexiconSearch(collection: SearchCollection): LexiconSearch {
  return new LexiconSearch(collection);
}

/** See {@link createLexiconSearch}. */
export class LexiconSearch implements SearchEngine {
  readonly #collection: SearchCollection;
  readonly #occurrences: Occurrences;
  #abstracts: AbstractLayer | undefined;

  constructor(collection: SearchCollection) {
    this.#collection = collection;
    this.#occurrences = new Occurrences(buildLexicon(collection));
  }

  /** Lets searches find words of the abstracts from now on. */
  addAbstracts(abstracts: AbstractLayer): void {
    this.#abstracts = abstracts;
  }

  search(text: string): SearchResults {
    const { papers, people, nearMisses, inAbstracts, marker } = this.#answer(text);
    return {
      papers: papers.map((paper) => new FoundPaper(paper, this.#collection, marker)),
      people: people.map((person) => {
        const count = itemsOf(this.#occurrences.lexicon.personPapers, person).length;
        return new FoundPerson(person, count, this.#collection.people[person]?.name ?? '', marker);
      }),
      nearMisses,
      inAbstracts,
      excerpt: (abstract) => marker && makeExcerpt(abstract, marker),
    };
  }

  #answer(text: string): Answer {
    const query = parseQuery(text);
    if (!hasSyntax(query)) return this.#answerQuery(query);
    const plain = readPlainly(text);
    const asTitle = this.#answerQuery(plain);
    // A title that is pasted is a title, whatever its quotes and colons look like.
    if (asTitle.bestFit === Fit.wholeTitle && !asTitle.nearMisses) return asTitle;
    const answer = this.#answerQuery(query);
    return answer.papers.length > 0 ? answer : { ...asTitle, nearMisses: asTitle.papers.length > 0 };
  }

  #answerQuery(query: Query): Answer {
    const { lexicon } = this.#occurrences;
    const filter = new QueryFilter(
      lexicon,
      query,
      (paper) => this.#collection.papers[paper]?.year,
      this.#abstracts,
    );
    const isWanted = (paper: number): boolean => filter.accepts(paper);
    if (query.words.length === 0) {
      if (!hasSyntax(query)) return nothing;
      const papers = this.#collection.papers.map((_, paper) => paper).filter(isWanted);
      return { ...nothing, papers };
    }
    const lookups = query.words.map((word) => new WordLookup(lexicon, word));
    const findings = descendTiers(this.#occurrences, lookups, this.#abstracts, isWanted);
    if (findings === undefined) return nothing;
    return {
      papers: findings.papers,
      people: findings.people,
      nearMisses: isNearMiss(findings),
      inAbstracts: findings.tier.abstracts,
      marker: new MatchMarker(lexicon, lookups, findings.tier),
      bestFit: findings.bestFit,
    };
  }
}

function isNearMiss({ tier }: Findings): boolean {
  return tier.typos > 0 || tier.dropsWords;
}
