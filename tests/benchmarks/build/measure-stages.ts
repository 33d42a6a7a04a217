import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/build/replace-output.ts';

/** What a build spends its processor time on, beside what belongs to no stage. */
const stages = [
  'reading documents',
  'analyses',
  'search lists',
  'rendering and writing',
  'collecting garbage',
  'start and the rest',
] as const;
type Stage = (typeof stages)[number];

export interface StageCost {
  stage: Stage;
  seconds: number;
  /** Whether the peers of the benchmark do that too. */
  isShared: boolean;
}

/** What the peers find done. */
const ownStages: readonly Stage[] = ['reading documents', 'analyses', 'search lists'];

/** The stage that a module of `src/` is of, the first that fits. Others, such as names and dates, serve whoever calls them. */
const modules: readonly [pattern: RegExp, stage: Stage][] = [
  [/^bibliography\/(?:namesakes|network|topics|words|matrices)\//, 'analyses'],
  [/^bibliography\/(?:related-by-words|shared-words|shared-coauthors|search-tips)\./, 'analyses'],
  [/^(?:search\/|components\/search-files)/, 'search lists'],
  [/^(?:build|citations|components)\//, 'rendering and writing'],
  [/^(?:documents|bibliography)\/|^loader\/(?:content-directory|load-content)\./, 'reading documents'],
];

interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string };
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
}

/**
 * Sums the samples of a build's main thread by stage: each counts to the nearest caller that is a function of a module
 * with a stage. Functions are known by name, which bundling keeps; a name that several modules have tells nothing.
 *
 * @param profileFile what Node's `--cpu-prof` writes
 * @param sourceFolder `src/`
 * @returns how long the thread was busy with each
 */
export function measureStages(profileFile: string, sourceFolder: string): StageCost[] {
  const stageOfName = nameStages(sourceFolder);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profileFile, 'utf8')) as CpuProfile;
  const stageOf = new Map<number, Stage | 'idle'>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const queue: [id: number, caller: Stage][] = nodes[0] ? [[nodes[0].id, 'start and the rest']] : [];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [id, caller] = next;
    const node = byId.get(id)!;
    const { functionName, url } = node.callFrame;
    const inPages = caller === 'start and the rest' && url.includes('.prerender/');
    const named = functionName === '(idle)' ? 'idle' : stageOfFrame(functionName, url);
    const own = named ?? (inPages ? 'rendering and writing' : undefined);
    stageOf.set(id, own ?? caller);
    for (const child of node.children ?? []) queue.push([child, own === 'idle' ? caller : (own ?? caller)]);
  }
  const sums = new Map<Stage, number>();
  for (const [index, id] of samples.entries()) {
    const stage = stageOf.get(id);
    if (stage !== undefined && stage !== 'idle')
      sums.set(stage, (sums.get(stage) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return stages.map((stage) => ({
    stage,
    seconds: (sums.get(stage) ?? 0) / 1e6,
    isShared: !ownStages.includes(stage),
  }));

  function stageOfFrame(functionName: string, url: string): Stage | undefined {
    if (functionName === '(garbage collector)') return 'collecting garbage';
    if (url.includes('/src/build/')) return 'rendering and writing';
    // The bundle of the pages, and what Vite runs of the settings and the loader.
    if (url.startsWith('node:') || url.includes('/node_modules/') === false || url.includes('.prerender/'))
      return stageOfName.get(functionName.replace(/\$\d+$/, ''));
    return undefined;
  }
}

/** The stages of functions by their names, without those of which several modules have one. */
function nameStages(sourceFolder: string): ReadonlyMap<string, Stage> {
  const found = new Map<string, Stage | undefined>();
  for (const path of listFiles(sourceFolder)) {
    const file = path.replaceAll('\\', '/');
    if (!/\.(?:ts|astro)$/.test(file)) continue;
    const stage = modules.find(([pattern]) => pattern.test(file))?.[1];
    const text = readFileSync(join(sourceFolder, path), 'utf8');
    const names = new Set(
      [...text.matchAll(/(?:function\*?|class) (\w+)|^ {2}(?:async )?(\w+)\(.*\{$/gm)].map(
        ([, declared, method]) => (declared ?? method) as string,
      ),
    );
    for (const name of names)
      found.set(name, found.has(name) && found.get(name) !== stage ? undefined : stage);
  }
  return new Map([...found].flatMap(([name, stage]) => (stage === undefined ? [] : [[name, stage]])));
}
