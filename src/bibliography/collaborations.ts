import type { Publication } from '../publications/publication.ts';

/** Authors of one publication from which on they are a collaboration. */
export const mostJointAuthors = 500;

/**
 * Whether so many wrote a publication that it says of no two that they write together, and makes a page of nobody: its
 * pairs would be more than all others of a bibliography. Papers in physics with thousands of authors are no rarity.
 */
export function isByCollaboration({ authors }: Pick<Publication, 'authors'>): boolean {
  return authors.length > mostJointAuthors;
}
