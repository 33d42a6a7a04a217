import { createHash } from 'node:crypto';
import type { SourceText } from '../diagnostics/source-text.ts';
import { publishDocuments, type PublishedContent } from '../bibliography/publish-documents.ts';
import { contentDirectory, readContent } from './content-directory.ts';
import { listPublicFiles } from './public-files.ts';

interface Loaded {
  directory: string;
  sources: SourceText[];
  files: string[];
  content: PublishedContent;
}

/**
 * Astro runs settings, loaders and pages from copies of this module in one process. What is read once is shared among
 * them here, so that ten thousand publications need neither be read again nor be written out and parsed between them.
 */
const shared = globalThis as { [lastLoaded]?: Loaded };
const lastLoaded = Symbol.for('offprint.last-loaded');

/**
 * What the documents of a folder publish. Documents that have not changed since the last call give the very same
 * object.
 *
 * @throws when the folder cannot be read
 */
export async function loadContent(directory: string): Promise<PublishedContent> {
  const [sources, files] = await Promise.all([readContent(directory), listPublicFiles()]);
  const last = shared[lastLoaded];
  if (
    last?.directory === directory &&
    sameTexts(last.sources, sources) &&
    last.files.join('\n') === files.join('\n')
  )
    return last.content;
  const content = publishDocuments(sources, files);
  shared[lastLoaded] = { directory, sources, files, content };
  return content;
}

/** What was loaded last, without a look at the documents: what pages show. */
export async function loadedContent(): Promise<PublishedContent> {
  return shared[lastLoaded]?.content ?? loadContent(contentDirectory());
}

/** A word that changes with every change to a document, and with the files that documents can name. */
export function contentRevision(): string {
  const hash = createHash('sha256');
  for (const { name, text } of shared[lastLoaded]?.sources ?? []) {
    hash.update(`${name}\n${text.length}\n`).update(text);
  }
  hash.update((shared[lastLoaded]?.files ?? []).join('\n'));
  return hash.digest('base64url');
}

function sameTexts(a: readonly SourceText[], b: readonly SourceText[]): boolean {
  return (
    a.length === b.length &&
    a.every((source, index) => source.name === b[index]?.name && source.text === b[index].text)
  );
}
