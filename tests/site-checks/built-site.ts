import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A built site, in a folder and served. */
export interface BuiltSite {
  folder: string;
  /** Where it is served, with the base path and a final slash. */
  address: string;
}

/** A check of the whole site; gives what is wrong, a line each. */
export interface SiteCheck {
  name: string;
  run(site: BuiltSite): Promise<string[]>;
}

/** The site's files with one of the endings, by their paths in its folder. */
export async function listFiles({ folder }: BuiltSite, ...endings: string[]): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();
}

export function readSiteFile({ folder }: BuiltSite, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}
