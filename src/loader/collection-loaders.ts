import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { PublishedContent } from '../bibliography/publish-documents.ts';
import { formatDiagnostic, sortDiagnostics, summarizeReport } from '../diagnostics/report.ts';
import { contentDirectory } from './content-directory.ts';
import { ContentError, contentProblem } from './content-error.ts';
import { loadContent } from './load-content.ts';

interface Entry {
  id: string;
  data: Record<string, unknown>;
}

/** Publications, by slug. */
export function papersLoader(): Loader {
  return contentLoader('offprint-papers', ({ publications }) =>
    publications.map((publication) => ({ id: publication.slug, data: publication })),
  );
}

/** People, by slug. */
export function peopleLoader(): Loader {
  return contentLoader('offprint-people', ({ people }) =>
    people.map((person) => ({ id: person.slug, data: person })),
  );
}

/** One entry, `site`. */
export function siteLoader(): Loader {
  return contentLoader('offprint-site', ({ site, diagnostics }) => {
    const problem = contentProblem(diagnostics);
    return [{ id: 'site', data: { ...site, ...(problem && { problem }) } }];
  });
}

/**
 * A loader that fills its collection from the documents. A build stops at errors. A development server goes on
 * with what is readable, and pages show the problem of the `site` entry in the browser.
 */
function contentLoader(name: string, select: (content: PublishedContent) => Entry[]): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const content = await loadContent(contentDirectory());
    report(content, context);
    const problem = contentProblem(content.diagnostics);
    if (problem && !context.watcher) throw new ContentError(problem);
    await replaceEntries(context, select(content));
  };
  return {
    name,
    async load(context) {
      await load(context);
      watchDocuments(context, () => load(context));
    },
  };
}

const reported = new WeakSet<PublishedContent>();

/** Shows every diagnostic, once for all collections that are filled from the same content. */
function report(content: PublishedContent, { logger }: LoaderContext): void {
  if (reported.has(content)) return;
  reported.add(content);
  const { diagnostics } = content;
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const text = formatDiagnostic(diagnostic);
    if (diagnostic.severity === 'error') logger.error(text);
    else logger.warn(text);
  }
  if (diagnostics.length > 0) logger.info(summarizeReport(diagnostics));
}

/** Writes what is new or changed and removes what is gone, so that an edit costs what it changes. */
async function replaceEntries(
  { store, parseData, generateDigest }: LoaderContext,
  entries: Entry[],
): Promise<void> {
  const gone = new Set(store.keys());
  for (const { id, data } of entries) {
    gone.delete(id);
    const digest = generateDigest(data);
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data: await parseData({ id, data }), digest });
  }
  for (const id of gone) store.delete(id);
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
