import type { PageAddresses } from '../citations/structured-data.ts';
import {
  absoluteAddress,
  linkAddress,
  paperFilePath,
  paperPath,
  personFilePath,
  personPath,
} from '../site.ts';

/** The public addresses of pages. */
export function pageAddresses(site: URL | undefined): PageAddresses {
  return {
    paper: (slug) => address(paperPath(slug), site),
    person: (slug, isWithoutPage) => (isWithoutPage ? undefined : address(personPath(slug), site)),
  };
}

/** The public addresses of the Markdown mirrors of pages. */
export function mirrorAddresses(site: URL | undefined) {
  return {
    paper: (slug: string) => address(paperFilePath(slug, 'md'), site),
    person: (slug: string, isWithoutPage?: boolean) =>
      isWithoutPage ? undefined : address(personFilePath(slug, 'md'), site),
    link: (url: string) => absoluteAddress(linkAddress(url), site as URL),
  };
}

/** The public address of a path. Astro's settings always have `site`, see `loader/site-address.ts`. */
export function address(path: string, site: URL | undefined): string {
  return absoluteAddress(path, site as URL);
}
