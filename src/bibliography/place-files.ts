import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfFile } from '../diagnostics/source-text.ts';
import type { Publication } from '../publications/publication.ts';
import { decodePath, encodePath, type ContentFile } from './owner-files.ts';
import { cutToBytes, SlugRegister } from './slug.ts';

/** A file of `content/` that the site publishes in the folder of a paper’s or person’s page, or in one of its own. */
export interface PublishedFile {
  folder: 'papers' | 'people' | 'files';
  slug: string;
  /** In `content/`. */
  path: string;
  /** In the folder of the page. */
  name: string;
}

/** Bytes of UTF-8 of the longest name without its ending: file systems allow 255, and a number may follow. */
const mostBytes = 200;

/**
 * Gives a file of `content/` its place beside the page.
 *
 * @param names those of the files in the folder of the page
 */
export function placeBesidePage(
  folder: PublishedFile['folder'],
  slug: string,
  path: string,
  names = new SlugRegister(),
): PublishedFile & { address: string } {
  const ending = /\.\w+$/.exec(path)?.[0] ?? '';
  // Without folders, since Google Scholar asks for a PDF in the page’s own, and without what an address has to encode.
  const stem = path.slice(0, path.length - ending.length).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  const name = names.take([cutToBytes(stem, mostBytes)], 'file', ending.toLowerCase());
  return { folder, slug, path, name, address: `${folder}/${slug}/${name}` };
}

/**
 * Gives files of `content/` their places below the pages of the papers that name them, where Google Scholar expects a
 * PDF. A PDF that is named as a paper’s citation key or address is that paper’s without a word.
 *
 * @param publications their links and pictures name files by a slash and the path in `content/`
 */
export function placeFiles(
  publications: readonly Publication[],
  files: readonly ContentFile[],
): { publications: Publication[]; files: PublishedFile[] } {
  if (files.length === 0) return { publications: [...publications], files: [] };
  const known = new Set(files.map(({ path }) => path));
  const pdfs = indexPdfs(files);
  const placed: PublishedFile[] = [];
  const placedPublications = publications.map((publication): Publication => {
    const { slug, citationKey, preview } = publication;
    const own = new Map<string, PublishedFile & { address: string }>();
    const names = new SlugRegister();
    const place = (path: string): string => {
      if (!known.has(path)) return path;
      const published = own.get(path) ?? placeBesidePage('papers', slug, path, names);
      own.set(path, published);
      return published.address;
    };
    const links = publication.links.map((link) =>
      link.url.startsWith('/')
        ? { ...link, url: `/${encodePath(place(decodePath(link.url.slice(1))))}` }
        : link,
    );
    const pdf = pdfs.get(citationKey.toLowerCase()) ?? pdfs.get(slug.toLowerCase());
    if (pdf && !links.some(({ label }) => label === 'PDF'))
      links.unshift({ label: 'PDF', url: `/${encodePath(place(pdf.path))}` });
    const picture = preview === undefined ? undefined : place(preview);
    for (const { address: _, ...published } of own.values()) placed.push(published);
    return { ...publication, links, ...(picture !== undefined && { preview: picture }) };
  });
  return { publications: placedPublications, files: placed };
}

/** Reports what belongs to nothing that is published. */
export function reportUnusedFiles(
  files: readonly ContentFile[],
  published: readonly PublishedFile[],
): Diagnostic[] {
  const used = new Set(published.map(({ path }) => path));
  return files
    .filter(({ path }) => !used.has(path))
    .map(({ name }) => diagnose('unused-file', { file: name }, placeOfFile(name)));
}

/** PDFs by their names without the ending, in lower case. */
function indexPdfs(files: readonly ContentFile[]): Map<string, ContentFile> {
  const pdfs = files.filter(({ path }) => /\.pdf$/i.test(path));
  return new Map(pdfs.map((file) => [/([^/]*)\.pdf$/i.exec(file.path)![1]!.toLowerCase(), file]));
}
