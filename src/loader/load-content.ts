import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { OwnerFiles } from '../bibliography/owner-files.ts';
import { publishDocuments, type PublishedContent } from '../bibliography/publish-documents.ts';
import { contentDirectory, readContent } from './content-directory.ts';
import { listPublicFiles } from './public-files.ts';

interface Loaded {
  directory: string;
  sources: SourceText[];
  files: OwnerFiles;
  /** Names of what was found and not read. */
  unread: string;
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
  const [{ documents: sources, files: content, diagnostics }, inPublic] = await Promise.all([
    readContent(directory),
    listPublicFiles(),
  ]);
  const files = { content, public: inPublic };
  const last = shared[lastLoaded];
  if (
    last?.directory === directory &&
    sameTexts(last.sources, sources) &&
    last.unread === namesOf(diagnostics) &&
    listPaths(last.files) === listPaths(files)
  )
    return last.content;
  const published = publishDocuments(sources, files);
  const all = { ...published, diagnostics: [...diagnostics, ...published.diagnostics] };
  shared[lastLoaded] = { directory, sources, files, unread: namesOf(diagnostics), content: all };
  return all;
}

/** What was loaded last, without a look at the documents. Pages ask for it by `oncePerContent` (`content-readings.ts`). */
export async function currentContent(): Promise<PublishedContent> {
  return shared[lastLoaded]?.content ?? loadContent(contentDirectory());
}

/** A word that changes with every change to a document, and with the files that documents can name. */
export function contentRevision(): string {
  const hash = createHash('sha256');
  for (const { name, text } of shared[lastLoaded]?.sources ?? []) {
    hash.update(`${name}\n${text.length}\n`).update(text);
  }
  hash.update(listPaths(shared[lastLoaded]?.files));
  return hash.digest('base64url');
}

function listPaths(files: OwnerFiles | undefined): string {
  return [...(files?.content ?? []).map(({ path }) => path), '', ...(files?.public ?? [])].join('\n');
}

function namesOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ name, place }) => `${name} ${place?.source.name}`).join('\n');
}

function sameTexts(a: readonly SourceText[], b: readonly SourceText[]): boolean {
  return (
    a.length === b.length &&
    a.every((source, index) => source.name === b[index]?.name && source.text === b[index].text)
  );
}
