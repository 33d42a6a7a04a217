import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PublicationRecord } from '../documents/record.ts';
import { decodePath, encodePath, type OwnerFiles } from './owner-files.ts';

/**
 * Finds the files that records name, in `content/` before `public/`: by their path there, or by the end of it when one
 * file alone ends so, since some programs know the folder by themselves. What is not there is reported and left out.
 *
 * @param files without them nothing is looked for
 */
export function findFiles(
  records: readonly PublicationRecord[],
  files: OwnerFiles | undefined,
): { records: PublicationRecord[]; diagnostics: Diagnostic[] } {
  if (!files) return { records: [...records], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const findPath = indexFiles(files);
  const resolved = records.map((record): PublicationRecord => {
    const isLocal = record.links.some(({ url }) => url.startsWith('/'));
    if (!isLocal && record.preview === undefined) return record;
    const find = (path: string): string | undefined => {
      const found = findPath(path);
      if (found === undefined) {
        const details = { path: decodePath(path), title: record.title.plain };
        const place = record.filePlaces?.get(path) ?? record.place;
        diagnostics.push(diagnose('missing-file', details, place));
      }
      return found;
    };
    const { preview, ...rest } = record;
    const links = record.links.flatMap((link) => {
      if (!link.url.startsWith('/')) return [link];
      const path = find(link.url.slice(1));
      return path === undefined ? [] : [{ ...link, url: `/${encodePath(path)}` }];
    });
    const picture = preview === undefined ? undefined : find(preview);
    return { ...rest, links, ...(picture !== undefined && { preview: picture }) };
  });
  return { records: resolved, diagnostics };
}

/** Finds files by their paths and by every end of these; an end that several files have is nobody’s. */
export function indexFiles(owned: OwnerFiles): (path: string) => string | undefined {
  const files = [...owned.public, ...owned.content.map(({ path }) => path)];
  const index = new Map<string, string | undefined>();
  for (const file of files) {
    const folders = file.split('/');
    for (let from = 1; from < folders.length; from++) {
      const ending = folders.slice(from).join('/');
      index.set(ending, index.has(ending) ? undefined : file);
    }
  }
  for (const file of files) index.set(file, file);
  return (path) => index.get(decodePath(path));
}
