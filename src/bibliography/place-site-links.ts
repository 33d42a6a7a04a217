import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { Link } from '../publications/publication.ts';
import { indexFiles } from './find-files.ts';
import { decodePath, encodePath, type OwnerFiles } from './owner-files.ts';
import { placeBesidePage, type PublishedFile } from './place-files.ts';
import { SlugRegister } from './slug.ts';

/**
 * Finds the files that the site's own links name, such as a CV, in `content/` before `public/`, and gives those of
 * `content/` their places. What is not there is reported and left out.
 *
 * @param links file names stand in them behind a slash
 * @param files without them nothing is looked for
 */
export function placeSiteLinks(
  links: readonly Link[],
  placeOf: ((label: string) => Place) | undefined,
  files: OwnerFiles | undefined,
): { links: Link[]; files: PublishedFile[]; diagnostics: Diagnostic[] } {
  if (!files) return { links: [...links], files: [], diagnostics: [] };
  const findPath = indexFiles(files);
  const inContent = new Set(files.content.map(({ path }) => path));
  const names = new SlugRegister();
  const published = new Map<string, PublishedFile & { address: string }>();
  const diagnostics: Diagnostic[] = [];
  const placed = links.flatMap((link): Link[] => {
    if (!link.url.startsWith('/')) return [link];
    const written = link.url.slice(1);
    const path = findPath(written);
    if (path === undefined) {
      const details = { path: decodePath(written), title: link.label };
      diagnostics.push(diagnose('missing-file', details, placeOf?.(link.label)));
      return [];
    }
    if (!inContent.has(path)) return [{ ...link, url: `/${encodePath(path)}` }];
    const file = published.get(path) ?? placeBesidePage('files', 'site', path, names);
    published.set(path, file);
    return [{ ...link, url: `/${encodePath(file.address)}` }];
  });
  const placedFiles = [...published.values()].map(({ address: _, ...file }) => file);
  return { links: placed, files: placedFiles, diagnostics };
}
