import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { PublishedContent } from '../bibliography/publish-documents.ts';
import {
  foldFloods,
  formatDiagnostic,
  formatFlood,
  sortDiagnostics,
  summarizeReport,
} from '../diagnostics/report.ts';
import { contentDirectory } from './content-directory.ts';
import { ContentError, contentProblem } from './content-error.ts';
import { contentRevision, forgetDiagnostics, loadContent } from './load-content.ts';

/**
 * One entry, `site`. Its revision changes with every document, which makes open pages load again; publications and
 * people are not entries, but what `currentContent` gives: Astro's store would write, read and check each of them again.
 *
 * A build stops at errors. A development server goes on with what is readable, and pages show the problem of the
 * entry in the browser.
 */
export function siteLoader(): Loader {
  return {
    name: 'offprint-site',
    async load(context) {
      await loadSite(context);
      watchDocuments(context, () => loadSite(context));
    },
  };
}

async function loadSite(context: LoaderContext): Promise<void> {
  const content = await loadContent(contentDirectory());
  report(content, context);
  const problem = contentProblem(content.diagnostics);
  if (problem && !context.watcher) throw new ContentError(problem);
  if (!context.watcher) forgetDiagnostics();
  const { store, parseData, generateDigest } = context;
  const entry = { ...content.site, revision: contentRevision(), ...(problem && { problem }) };
  const data = await parseData({ id: 'site', data: entry });
  store.set({ id: 'site', data, digest: generateDigest(data) });
}

const reported = new WeakSet<PublishedContent>();

/** Shows the diagnostics, once for the same content; of thousands of one kind the first, and how many more. */
function report(content: PublishedContent, { logger }: LoaderContext): void {
  if (reported.has(content)) return;
  reported.add(content);
  const { diagnostics } = content;
  const { shown, floods } = foldFloods(sortDiagnostics(diagnostics));
  const texts = [
    ...shown.map((diagnostic) => ({ ...diagnostic, text: formatDiagnostic(diagnostic) })),
    ...floods.map((flood) => ({ ...flood, text: formatFlood(flood) })),
  ];
  for (const { severity, text } of texts) {
    if (severity === 'error') logger.error(text);
    else logger.warn(text);
  }
  if (diagnostics.length > 0) logger.info(summarizeReport(diagnostics));
}

/** In development, loads again after each change to a document. Whatever goes wrong then is logged and the server stays up. */
function watchDocuments({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return;
  const directory = contentDirectory();
  watcher.add(directory);
  const onChange = (path: string): void => {
    if (!path.startsWith(directory + sep)) return;
    reload().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
