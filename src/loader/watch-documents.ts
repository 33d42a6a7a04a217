import { sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { siteLoader, siteLoadings } from './collection-loaders.ts';
import { contentDirectory } from './content-directory.ts';

/** Astro takes less to read its own settings again, which it does after each change to JSON or YAML wherever it is. */
const settleMs = 40;

/** So many that a computer busy with something else has the time. */
const mostAttempts = 100;

/**
 * In development, has the documents loaded again after each change to one. Whatever goes wrong then is logged and the server
 * stays up. A loader that watched by itself would have its change on screen half a second later: Astro waits so long for more.
 */
export function watchDocuments(): AstroIntegration {
  return {
    name: 'offprint-documents',
    hooks: {
      'astro:server:setup'({ server: { watcher }, refreshContent, logger }) {
        if (!refreshContent) return;
        const directory = contentDirectory();
        let running: Promise<void> | undefined;
        let isWaiting = false;
        watcher.add(directory);
        for (const event of ['add', 'change', 'unlink'] as const) {
          watcher.on(event, (path) => {
            if (path.startsWith(directory + sep)) void reload();
          });
        }

        /** All changes while the documents are loaded are met by one loading more. */
        async function reload(): Promise<void> {
          if (isWaiting) return;
          isWaiting = true;
          await running;
          await setTimeout(settleMs);
          isWaiting = false;
          running = refresh().catch((error: unknown) =>
            logger.error(error instanceof Error ? error.message : String(error)),
          );
        }

        /** Astro leaves out what it is asked while it reads its settings. */
        async function refresh(): Promise<void> {
          const before = siteLoadings();
          for (let attempt = 0; attempt < mostAttempts; attempt++) {
            await refreshContent!({ loaders: [siteLoader().name] });
            if (siteLoadings() > before) return;
            await setTimeout(settleMs);
          }
        }
      },
    },
  };
}
