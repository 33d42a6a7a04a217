import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { decodeText } from '../diagnostics/decode-text.ts';
import { SourceText } from '../diagnostics/source-text.ts';

/** The folder of the owner's documents: `CONTENT_DIR`, or `content` in the project. An absolute path. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/**
 * Reads every document of a folder and its subfolders. Files and folders whose names begin with a dot, and
 * `README` files, are not documents.
 *
 * @returns sorted by name; each is named by its path from the project, with forward slashes
 * @throws when the folder or a file in it cannot be read
 */
export async function readContent(directory: string): Promise<SourceText[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isDocument(relative(directory, path)))
    .sort();
  return Promise.all(paths.map(async (path) => readSource(path)));
}

async function readSource(path: string): Promise<SourceText> {
  const { text, encoding } = decodeText(await readFile(path));
  return new SourceText(documentName(path), text, encoding);
}

/** The name of a document in messages. */
export function documentName(path: string): string {
  return relative('.', path).split(sep).join('/');
}

function isDocument(path: string): boolean {
  const parts = path.split(sep);
  return !parts.some((part) => part.startsWith('.')) && !/^readme(\.\w+)?$/i.test(parts.at(-1) as string);
}
