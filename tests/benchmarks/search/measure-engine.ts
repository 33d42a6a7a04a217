import type { BenchmarkQuery, CorpusPaper } from './corpus.ts';
import { toCollection } from './corpus.ts';
import type { BenchmarkEngine } from './engines/engine.ts';
import {
  judgedResults,
  scoreQuery,
  summarizeClasses,
  summarizeScores,
  type ClassQuality,
  type Quality,
} from './metrics.ts';

/** What the benchmark prints of one engine, sizes of files apart. */
export interface Measurement extends Quality {
  engine: string;
  papers: number;
  queries: number;
  classes: Record<string, ClassQuality>;
  buildMs: number;
  /** Per key typed. */
  latencyMs: { p50: number; p95: number; p99: number; max: number; keys: number };
  /** An exported index, for engines that have one. */
  index?: string;
}

/** Time for the keys of one engine; those of a slow one are a sample. */
const mostKeySeconds = 60;

/**
 * Types every query key by key and scores what the last key finds. Runs in Node and in a browser alike.
 *
 * @param repeats how often each key is timed; the least counts, which is nearest to the truth on a busy machine
 */
export async function measureEngine(
  engine: BenchmarkEngine,
  papers: readonly CorpusPaper[],
  queries: readonly BenchmarkQuery[],
  repeats = 1,
): Promise<Measurement> {
  const collection = toCollection(papers);
  const abstracts = papers.map(({ abstract }) => abstract);
  const beforeBuild = performance.now();
  const { search, exportIndex } = await engine.build(collection, abstracts);
  const buildMs = performance.now() - beforeBuild;

  const named = (paper: number): string => papers[paper]?.key ?? papers[paper]?.title ?? '';
  // Neutral papers are passed over, so that more than the judged ones are looked at.
  const scores = queries.map((query) =>
    scoreQuery(
      query,
      search(query.query)
        .slice(0, judgedResults + (query.neutral?.length ?? 0))
        .map(named),
    ),
  );
  const times = timeKeys(search, queries, repeats);
  const at = (share: number): number =>
    round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0);
  const index = exportIndex?.();
  return {
    engine: engine.name,
    papers: papers.length,
    queries: queries.length,
    ...summarizeScores(scores),
    classes: summarizeClasses(scores),
    buildMs: round(buildMs),
    latencyMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), keys: times.length },
    ...(index !== undefined && { index }),
  };
}

/** Milliseconds for each key, sorted. Queries are taken in strides, so that a sample has all classes in it. */
function timeKeys(
  search: (query: string) => unknown,
  queries: readonly BenchmarkQuery[],
  repeats: number,
): number[] {
  const times: number[] = [];
  const end = performance.now() + mostKeySeconds * 1000 * repeats;
  const stride = 37;
  for (let offset = 0; offset < stride; offset++) {
    for (let at = offset; at < queries.length; at += stride) {
      const { query } = queries[at] as BenchmarkQuery;
      for (let length = 1; length <= query.length; length++) {
        const key = query.slice(0, length);
        times.push(Math.min(...Array.from({ length: repeats }, () => timeSearch(search, key))));
        if (performance.now() > end) return times.sort((a, b) => a - b);
      }
    }
  }
  return times.sort((a, b) => a - b);
}

function timeSearch(search: (query: string) => unknown, key: string): number {
  const before = performance.now();
  search(key);
  return performance.now() - before;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
