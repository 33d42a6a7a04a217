import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isPublishedAsItIs, type ContentFile } from '../bibliography/owner-files.ts';
import { decodeText } from '../diagnostics/decode-text.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfFile, SourceText } from '../diagnostics/source-text.ts';
import { showCharacter } from '../diagnostics/visible-text.ts';
import { noteRead, unknownRead } from './read-notes.ts';

/** What a folder of documents holds. */
export interface ContentDirectory {
  /** Sorted by name; each is named by its path from the project, with forward slashes. */
  documents: SourceText[];
  /** PDFs, pictures and other files that documents may name. Sorted. */
  files: ContentFile[];
  /** What stands there and is not read. */
  diagnostics: Diagnostic[];
}

/** The folder of the owner's documents: `CONTENT_DIR`, or `content` in the project. An absolute path. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/**
 * Reads every document of a folder and its subfolders, and names its other files. Files and folders whose names begin
 * with a dot, `README` files, and what systems and editors leave behind are neither.
 *
 * @throws when the folder is there and cannot be read
 */
export async function readContent(directory: string): Promise<ContentDirectory> {
  const found = await listEntries(directory);
  if (found === undefined) {
    const folder = documentName(directory);
    return { documents: [], files: [], diagnostics: [diagnose('missing-folder', { folder })] };
  }
  const entries = found
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => !entry.isDirectory() && isOfOwner(relative(directory, path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const diagnostics: Diagnostic[] = [];
  const paths: string[] = [];
  for (const { entry, path } of entries) {
    if (entry.isFile()) paths.push(path);
    else diagnostics.push(diagnose('not-a-file', {}, placeOfFile(documentName(path))));
  }
  const { documents = [], files = [] } = Object.groupBy(paths, (path) =>
    isPublishedAsItIs(path) ? 'files' : 'documents',
  );
  const sources = await Promise.all(documents.map(async (path) => readSource(path, diagnostics)));
  return {
    documents: sources.filter((source) => source !== undefined),
    files: files.map((path) => ({ path: slashed(relative(directory, path)), name: documentName(path) })),
    diagnostics,
  };
}

async function listEntries(directory: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(directory, { withFileTypes: true, recursive: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** The bytes of a file of `content/`, by its path there. */
export async function readContentFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  noteRead(unknownRead);
  return new Uint8Array(await readFile(join(contentDirectory(), path)));
}

async function readSource(path: string, diagnostics: Diagnostic[]): Promise<SourceText | undefined> {
  const name = documentName(path);
  try {
    const { text, encoding } = decodeText(await readFile(path));
    return new SourceText(name, text, encoding);
  } catch (error) {
    diagnostics.push(
      diagnose('unreadable-file', { reason: reasonOf(error as Error, path) }, placeOfFile(name)),
    );
    return undefined;
  }
}

/** Why a file cannot be read; the system does not find one by a name of which it cannot tell the letters. */
function reasonOf({ message }: Error, path: string): string {
  if (path.includes('\uFFFD')) return 'its name is not in UTF-8';
  return [...(/^\w+: [^,]+/.exec(message)?.[0] ?? message)].map(visible).join('');
}

/** The name of a document in messages, with what would not be seen in it, or would turn it around, written out. */
export function documentName(path: string): string {
  return [...slashed(relative('.', path))].map(visible).join('');
}

function visible(character: string): string {
  return showCharacter(character).text;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** `README.md`; the notes of Windows about a folder; copies that Emacs, Vim and Word keep while a file is open. */
const notOfOwner = /^(?:readme(?:\.\w+)?|thumbs\.db|desktop\.ini|#.+#|~\$.+|.+~)$/i;

function isOfOwner(path: string): boolean {
  const parts = path.split(sep);
  return !parts.some((part) => part.startsWith('.')) && !notOfOwner.test(parts.at(-1) as string);
}
