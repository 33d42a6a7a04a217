import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files that are copied to the site as they are, by their paths in `public/`, with forward slashes. */
export async function listPublicFiles(directory = 'public'): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
