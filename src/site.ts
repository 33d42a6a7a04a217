/**
 * The one place that knows what an address looks like. Every path begins with the base path
 * (`BASE_PATH`, `/` by default) and pages end with a slash, as static hosts serve `index.html`.
 */
const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

export const homePath = base;
export const peoplePath = `${base}people/`;
/** A page of the search alone, from which other pages take it into a dialog. */
export const searchPagePath = `${base}search/`;
/** Shown without a network in the place of a page that was not visited. */
export const offlinePath = `${base}offline/`;
/** The list that search reads: JSON, see `search/list-file.ts`. */
export const searchListPath = `${base}search.json`;
/** The words of the abstracts: JSON, see `search/abstract-file.ts`. */
export const searchAbstractsPath = `${base}search-abstracts.json`;
/** The citations of all publications, with `{format}` for `bib`, `ris` or `json`. */
export const citationsPathPattern = `${base}publications.{format}`;
export const feedPath = `${base}feed.xml`;
export const sitemapIndexPath = `${base}sitemap-index.xml`;

/** The site's public address, where no page is at hand that knows it. */
export const siteOrigin = new URL(import.meta.env.SITE);

/** One of the sitemap's files, from 0. */
export function sitemapFilePath(number: number): string {
  return `${base}sitemap-${number}.xml`;
}

/** The citations of all publications. */
export function citationsPath(format: string): string {
  return citationsPathPattern.replace('{format}', format);
}

export function paperPath(slug: string): string {
  return `${base}papers/${encodeURIComponent(slug)}/`;
}

export function personPath(slug: string): string {
  return `${base}people/${encodeURIComponent(slug)}/`;
}

/** A person's publications, in pages from 1, which is the person's page itself. */
export function personPagePath(slug: string, number: number): string {
  return `${personPath(slug)}${number === 1 ? '' : `${number}/`}`;
}

/** All with whom a person wrote, in pages from 1, where they are more than the person's page shows. */
export function coauthorsPath(slug: string, number = 1): string {
  return `${personPath(slug)}coauthors/${number === 1 ? '' : `${number}/`}`;
}

/** The authors of a paper, in pages from 1, where they are more than the paper's page names. */
export function paperAuthorsPath(slug: string, number = 1): string {
  return `${paperPath(slug)}authors/${number === 1 ? '' : `${number}/`}`;
}

/** Who writes with whom, drawn. */
export const networkPath = `${base}network/`;
export const topicsPath = `${base}topics/`;

/** A topic's papers, in pages from 1. */
export function topicPath(slug: string, number = 1): string {
  return `${topicsPath}${encodeURIComponent(slug)}/${number === 1 ? '' : `${number}/`}`;
}

/** A page of the home list, from 1, which is home itself. */
export function listPagePath(number: number): string {
  return number === 1 ? homePath : `${base}page/${number}/`;
}

/** The people of one initial, in pages from 1. */
export function initialPath(initial: string, number = 1): string {
  return `${base}people/by/${encodeURIComponent(initialPart(initial))}/${number === 1 ? '' : `${number}/`}`;
}

/** How an initial is written in an address. */
export function initialPart(initial: string): string {
  return initial === '#' ? 'other' : initial.toLowerCase();
}

/** A paper as a file: `bib`, `ris`, `json` (CSL-JSON) or `md`. */
export function paperFilePath(slug: string, ending: string): string {
  return `${base}papers/${encodeURIComponent(slug)}.${ending}`;
}

/** A person's publications as a file: `bib`, `ris`, `json` (CSL-JSON) or `md`. */
export function personFilePath(slug: string, ending: string): string {
  return `${base}people/${encodeURIComponent(slug)}.${ending}`;
}

/** A path with `{slug}` in it, which a browser fills in. */
export function pathPattern(path: (slug: string) => string): string {
  return path('{slug}').replace(encodeURIComponent('{slug}'), '{slug}');
}

/** The home page with a search in its address. */
export function searchPath(query: string): string {
  return `${base}?q=${encodeURIComponent(query)}`;
}

/** A file of the site that is no page, by its path: those of `public/` and of papers. */
export function publicPath(file: string): string {
  return `${base}${file}`;
}

/** Where the button of a link leads: into the web, or to a file of the site when it begins with a slash. */
export function linkAddress(url: string): string {
  return url.startsWith('/') ? publicPath(url.slice(1)) : url;
}

/** The full public address of a path on this site. */
export function absoluteAddress(path: string, site: URL): string {
  // Most paths have no character that an address writes otherwise, and pages have many of them.
  return plainPath.test(path) ? site.origin + path : new URL(path, site).href;
}

const plainPath = /^(?:\/[\w~-]+)+(?:\/|\.\w+)?$/;
