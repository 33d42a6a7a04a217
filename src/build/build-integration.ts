import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroConfig, AstroIntegration } from 'astro';
import { renderingModules, sharedFolder } from './astro-internals.ts';
import { BuildLockedError, locksOf, takeBuildLocks } from './build-lock.ts';
import { BuildProgress } from './build-progress.ts';
import { fastPrerenderer, rendererRoute } from './fast-prerenderer.ts';
import { codeVersion } from './code-version.ts';
import { outputFolder, stagingFolder } from './output-folder.ts';
import { OutputRecordFile, type OutputMemory, type RouteReads } from './output-record.ts';
import { adviseOnSize, sizeOfFiles } from './output-size.ts';
import { OutputWriter, type WriterSummary } from './output-writer.ts';
import { listFiles, recoverOutput, replaceOutput } from './replace-output.ts';
import { versionServiceWorker } from './version-service-worker.ts';

/**
 * What `astro build` does more here: it writes into a folder beside the output and puts that in its place when all is
 * done, so that a build that fails or is killed leaves the last one as it was; and it renders the many pages
 * of a route the quick way, which `OFFPRINT_FAST=0` switches off.
 *
 * To be the last of the integrations: its end is the build's.
 */
export function buildIntegration(): AstroIntegration {
  const isFast = process.env['OFFPRINT_FAST'] !== '0';
  let config: AstroConfig;
  let output: string;
  let staging: string;
  /** What is remembered from build to build. */
  let cache: string;
  let writer: OutputWriter | undefined;
  let recordFile: OutputRecordFile | undefined;
  let memory: OutputMemory | undefined;
  /** What the routes of this output read. */
  const reads: RouteReads = new Map();
  let version: string | undefined;
  /** Of the files of `public/`: PDFs weigh more than any page. */
  let publishedBytes = 0;
  let cleanUp: (() => void) | undefined;
  return {
    name: 'offprint-build',
    hooks: {
      'astro:config:setup'({ command, config: original, injectRoute, updateConfig }) {
        if (command !== 'build') return;
        output = outputFolder(original.outDir);
        cache = fileURLToPath(new URL('offprint/', original.cacheDir));
        staging = stagingFolder(output, cache);
        recoverUnlessLocked();
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
        if (isFast) {
          injectRoute({
            pattern: rendererRoute,
            entrypoint: new URL('./render-document.ts', import.meta.url),
            prerender: true,
          });
        }
      },

      'astro:config:done'(options) {
        config = options.config;
      },

      'astro:build:start'({ setPrerenderer, logger }) {
        keepHeapSmall();
        const release = takeBuildLocks(locksOf(output, sharedFolder(config.outDir)));
        cleanUp = onExit(() => {
          writer?.stop();
          rmSync(staging, { recursive: true, force: true, maxRetries: 5 });
          release();
        });
        rmSync(staging, { recursive: true, force: true });
        mkdirSync(staging, { recursive: true });
        if (!isFast) return;
        recordFile = new OutputRecordFile(cache, output);
        memory = existsSync(output) ? recordFile.read() : undefined;
        writer = new OutputWriter({
          staging,
          ...(memory && { previous: { folder: output, record: memory.documents } }),
        });
        const published = fileURLToPath(config.publicDir);
        const publicFiles = existsSync(published) ? listFiles(published) : [];
        publishedBytes = sizeOfFiles(published, publicFiles);
        const taken = new Set(publicFiles);
        const progress = new BuildProgress({
          isTerminal: process.stdout.isTTY,
          write: (text) => process.stdout.write(text),
          now: () => performance.now(),
        });
        setPrerenderer((astro) => {
          version = codeVersion(fileURLToPath(renderingModules(config.outDir)));
          const prerenderer = fastPrerenderer(astro, {
            address: new URL(`${config.base.replace(/\/+$/, '')}/`, config.site),
            writer: writer!,
            lastReads: version !== undefined && memory?.version === version ? memory.reads : undefined,
            reads,
            isTaken: (path) => taken.has(path),
            onRendered: ({ route }, done, total) => progress.report(route, done, total),
            logger,
          });
          return {
            ...prerenderer,
            async getStaticPaths() {
              const remaining = await prerenderer.getStaticPaths();
              keepHeapSmall();
              return remaining;
            },
          };
        });
      },

      async 'astro:build:done'({ logger }) {
        const pages: WriterSummary = (await writer?.finish()) ?? {
          record: new Map(),
          kept: [],
          unrendered: 0,
          bytes: 0,
        };
        writeWorkerVersion(new Set(pages.kept));
        const advice = adviseOnSize(pages.bytes + publishedBytes);
        replaceOutput(staging, output, pages.kept);
        try {
          recordFile?.write({ version: version ?? '', reads, documents: pages.record });
        } catch {
          // The output is complete; without a record of it the next build writes every page.
          recordFile?.forget();
        }
        cleanUp?.();
        if (pages.kept.length > 0) {
          logger.info(
            `${pages.record.size - pages.kept.length} pages are new or changed, ${pages.kept.length} are as they were ` +
              `(${pages.unrendered} of them not rendered again).`,
          );
        }
        if (advice) logger.warn(advice);
      },
    },
  };

  /** Before documents are read: what is wrong with them must not keep the last output from being there. */
  function recoverUnlessLocked(): void {
    try {
      const release = takeBuildLocks(locksOf(output, undefined));
      recoverOutput(output);
      release();
    } catch (error) {
      if (!(error instanceof BuildLockedError)) throw error;
    }
  }

  /** @param kept documents that stand in the last output alone */
  function writeWorkerVersion(kept: ReadonlySet<string>): void {
    const file = join(staging, 'service-worker.js');
    const read = (path: string): Uint8Array => readFileSync(join(kept.has(path) ? output : staging, path));
    const assets = join(staging, config.build.assets);
    const fileNames = existsSync(assets) ? listFiles(assets) : [];
    writeFileSync(file, versionServiceWorker(readFileSync(file, 'utf8'), fileNames, read));
  }
}

/** More than the content of ten thousand papers. */
const largeHeapBytes = 400_000_000;

/**
 * Has V8 collect what loading much content left behind, and again what rendering did, before files of all publications are
 * written; and lets garbage be a part of the content at most from then on, where by default it may be as much again.
 */
function keepHeapSmall(): void {
  if (getHeapStatistics().used_heap_size <= largeHeapBytes) return;
  setFlagsFromString('--heap-growing-percent=25');
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Does something when the process ends, by itself or by a signal; the function that is returned does it now. */
function onExit(act: () => void): () => void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) act();
    isDone = true;
  };
  process.once('exit', once);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      once();
      process.exit(code);
    });
  }
  return once;
}
