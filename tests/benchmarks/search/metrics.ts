import type { BenchmarkQuery } from './corpus.ts';

/** Results are judged no further than this. */
export const judgedResults = 200;

/** How well the results of one query fit, each from 0 to 1 (`hasResults` apart). */
export interface QueryScore {
  class: string;
  query: string;
  /** One over the place of the first relevant paper. */
  reciprocalRank: number;
  successAt1: number;
  successAt5: number;
  /** Share of relevant papers among the first ten, or among as many as are relevant when those are fewer. */
  precisionAt10: number;
  /** Share of the relevant papers that are found. */
  recall: number;
  /** Share of relevant papers among all that are found; 0 when nothing is. */
  listPrecision: number;
  hasResults: boolean;
}

/** Means over the queries of one kind, as the benchmark prints them. */
export interface Quality {
  title: { mrr: number; successAt1: number; successAt5: number };
  author: { precisionAt10: number; recall: number; listPrecision: number };
  abstract: { successAt5: number };
  nonsense: { withResults: number };
}

/** Means over the queries of one class. */
export interface ClassQuality {
  queries: number;
  successAt1: number;
  successAt5: number;
  precisionAt10: number;
  recall: number;
  listPrecision: number;
  withResults: number;
}

/** Scores the papers found, best first, by key or title. Neutral ones are passed over as if they were not there. */
export function scoreQuery(
  { class: kind, query, relevant, neutral = [] }: BenchmarkQuery,
  found: readonly string[],
): QueryScore {
  const wanted = new Set(relevant);
  const passed = new Set(neutral);
  const judged = found.filter((paper) => !passed.has(paper)).slice(0, judgedResults);
  const hits = judged.map((paper) => wanted.has(paper));
  const first = hits.indexOf(true);
  const countHits = (among: readonly boolean[]): number => among.filter(Boolean).length;
  const deep = Math.min(10, wanted.size);
  return {
    class: kind,
    query,
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    successAt1: Number(first === 0),
    successAt5: Number(first >= 0 && first < 5),
    precisionAt10: deep === 0 ? 0 : countHits(hits.slice(0, deep)) / deep,
    recall: wanted.size === 0 ? 0 : countHits(hits) / Math.min(judgedResults, wanted.size),
    listPrecision: hits.length === 0 ? 0 : countHits(hits) / hits.length,
    hasResults: found.length > 0,
  };
}

/** Sums scores up by kind of query: names of classes begin with `author`, or are `abstract` or `nonsense`, or are of titles. */
export function summarizeScores(scores: readonly QueryScore[]): Quality {
  const ofKind = (kind: string): QueryScore[] => scores.filter((score) => kindOf(score.class) === kind);
  const mean = (kind: string, read: (score: QueryScore) => number): number => {
    const values = ofKind(kind).map(read);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    title: {
      mrr: mean('title', (score) => score.reciprocalRank),
      successAt1: mean('title', (score) => score.successAt1),
      successAt5: mean('title', (score) => score.successAt5),
    },
    author: {
      precisionAt10: mean('author', (score) => score.precisionAt10),
      recall: mean('author', (score) => score.recall),
      listPrecision: mean('author', (score) => score.listPrecision),
    },
    abstract: { successAt5: mean('abstract', (score) => score.successAt5) },
    nonsense: { withResults: mean('nonsense', (score) => Number(score.hasResults)) },
  };
}

/** Sums scores up class by class, in the order in which the classes come. */
export function summarizeClasses(scores: readonly QueryScore[]): Record<string, ClassQuality> {
  return Object.fromEntries(
    [...Map.groupBy(scores, (score) => score.class)].map(([name, own]) => {
      const mean = (read: (score: QueryScore) => number): number =>
        own.reduce((sum, score) => sum + read(score), 0) / own.length;
      return [
        name,
        {
          queries: own.length,
          successAt1: mean((score) => score.successAt1),
          successAt5: mean((score) => score.successAt5),
          precisionAt10: mean((score) => score.precisionAt10),
          recall: mean((score) => score.recall),
          listPrecision: mean((score) => score.listPrecision),
          withResults: mean((score) => Number(score.hasResults)),
        },
      ];
    }),
  );
}

/** The kind of query that a class belongs to. */
export function kindOf(queryClass: string): 'title' | 'author' | 'abstract' | 'nonsense' {
  if (queryClass.startsWith('author')) return 'author';
  if (queryClass === 'abstract' || queryClass === 'nonsense') return queryClass;
  return 'title';
}
