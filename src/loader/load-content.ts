import { hash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OwnerFiles } from '../bibliography/owner-files.ts';
import { publishDocuments, type PublishedContent } from '../bibliography/publish-documents.ts';
import { contentDirectory, readContent } from './content-directory.ts';
import { listPublicFiles } from './public-files.ts';

interface Loaded {
  directory: string;
  /** The documents by name, with a hash of what stands in each. */
  texts: ReadonlyMap<string, string>;
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
  const texts = new Map(sources.map(({ name, text }) => [name, hash('sha256', text)]));
  const last = shared[lastLoaded];
  if (
    last?.directory === directory &&
    sameTexts(last.texts, texts) &&
    last.unread === namesOf(diagnostics) &&
    listPaths(last.files) === listPaths(files)
  )
    return last.content;
  const published = publishDocuments(sources, files);
  const all = { ...published, diagnostics: [...diagnostics, ...published.diagnostics] };
  shared[lastLoaded] = { directory, texts, files, unread: namesOf(diagnostics), content: all };
  return all;
}

/** What was loaded last, without a look at the documents. Pages ask for it by `oncePerContent` (`content-readings.ts`). */
export async function currentContent(): Promise<PublishedContent> {
  return shared[lastLoaded]?.content ?? loadContent(contentDirectory());
}

/** A word that changes with every change to a document, and with the files that documents can name. */
export function contentRevision(): string {
  const { texts, files } = shared[lastLoaded] ?? {};
  return hash('sha256', JSON.stringify([...(texts ?? []), listPaths(files)]), 'base64url');
}

/**
 * Lets go of the diagnostics of what was loaded last, and with them of the documents’ texts, which they point into: once a
 * build has shown them, nobody asks for them.
 */
export function forgetDiagnostics(): void {
  const last = shared[lastLoaded];
  if (last) last.content.diagnostics = [];
}

function listPaths(files: OwnerFiles | undefined): string {
  return [...(files?.content ?? []).map(({ path }) => path), '', ...(files?.public ?? [])].join('\n');
}

function namesOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ name, place }) => `${name} ${place?.source.name}`).join('\n');
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}
