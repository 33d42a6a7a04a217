import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isPublishedAsItIs, type ContentFile } from '../bibliography/owner-files.ts';
import { decodeText } from '../diagnostics/decode-text.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { noteRead, unknownRead } from './read-notes.ts';

/** What a folder of documents holds. */
export interface ContentDirectory {
  /** Sorted by name; each is named by its path from the project, with forward slashes. */
  documents: SourceText[];
  /** PDFs, pictures and other files that documents may name. Sorted. */
  files: ContentFile[];
}

/** The folder of the owner's documents: `CONTENT_DIR`, or `content` in the project. An absolute path. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/**
 * Reads every document of a folder and its subfolders, and names its other files. Files and folders whose names begin
 * with a dot, and `README` files, are neither.
 *
 * @throws when the folder or a document in it cannot be read
 */
export async function readContent(directory: string): Promise<ContentDirectory> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isOfOwner(relative(directory, path)))
    .sort();
  const { documents = [], files = [] } = Object.groupBy(paths, (path) =>
    isPublishedAsItIs(path) ? 'files' : 'documents',
  );
  return {
    documents: await Promise.all(documents.map(async (path) => readSource(path))),
    files: files.map((path) => ({ path: slashed(relative(directory, path)), name: documentName(path) })),
  };
}

/** The bytes of a file of `content/`, by its path there. */
export async function readContentFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  noteRead(unknownRead);
  return new Uint8Array(await readFile(join(contentDirectory(), path)));
}

async function readSource(path: string): Promise<SourceText> {
  const { text, encoding } = decodeText(await readFile(path));
  return new SourceText(documentName(path), text, encoding);
}

/** The name of a document in messages. */
export function documentName(path: string): string {
  return slashed(relative('.', path));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function isOfOwner(path: string): boolean {
  const parts = path.split(sep);
  return !parts.some((part) => part.startsWith('.')) && !/^readme(\.\w+)?$/i.test(parts.at(-1) as string);
}
