import type { Publication } from './publication.ts';

/**
 * Authors of one publication that its page names: more than most collaborations have, and few enough for a phone.
 * All of them stand in the citation files and on pages of authors.
 */
export const mostNamedAuthors = 300;
/** Where publications are listed. */
export const mostNamedInLists = 100;
/** Authors in the tags that Google Scholar files papers under people by. */
export const mostTaggedAuthors = 1000;

/** A publication as its page cites it: one of more authors names the first and says that there are others. */
export function nameFirstAuthors(publication: Publication): Publication {
  const { authors } = publication;
  return authors.length <= mostNamedAuthors
    ? publication
    : { ...publication, authors: authors.slice(0, mostNamedAuthors), authorsIncomplete: true };
}
