import type { BenchmarkEngine } from './engine.ts';

/** The engines by the names of the command line; a peer is loaded only when it is asked for. */
const engines: Record<string, () => Promise<BenchmarkEngine>> = {
  offprint: async () => (await import('./lexicon.ts')).lexicon,
  'offprint+abstracts': async () => (await import('./lexicon.ts')).lexiconWithAbstracts,
  fuse: async () => (await import('./fuse.ts')).fuse,
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  ufuzzy: async () => (await import('./ufuzzy.ts')).ufuzzy,
  lunr: async () => (await import('./lunr.ts')).lunrEngine,
  orama: async () => (await import('./orama.ts')).orama,
};

export const engineNames: readonly string[] = Object.keys(engines);

export async function loadEngine(name: string): Promise<BenchmarkEngine> {
  const load = engines[name];
  if (!load) throw new Error(`There is no engine “${name}”. There are: ${engineNames.join(', ')}.`);
  return load();
}
