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
  return { name: 'offprint-site', load: loadSite };
}

let loadings = 0;

/** How often the loader was run so far. */
export function siteLoadings(): number {
  return loadings;
}

async function loadSite(context: LoaderContext): Promise<void> {
  loadings++;
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
