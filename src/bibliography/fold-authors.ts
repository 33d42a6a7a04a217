import type { Author } from '../publications/publication.ts';

/** Authors that stand next to each other, all shown at once or all behind a fold. */
export interface AuthorGroup {
  folded: boolean;
  authors: Author[];
  /** Authors behind them that the fold stands for and does not name, of a list that is too long for a page. */
  unnamed: number;
}

/** How many authors a long list shows from its start. */
const shownFromStart = 6;
/** A shorter gap takes less room than the words that would stand for it. */
const shortestFold = 3;

/**
 * Parts a long author list into what is shown and what is folded, in the order of the list. The first six, the last and
 * everyone in `alwaysShown` stay visible.
 *
 * @param alwaysShown slugs of people
 * @param mostNamed how many of them are named, beside those who are always shown
 */
export function foldAuthors(
  authors: readonly Author[],
  alwaysShown: ReadonlySet<string>,
  mostNamed = Infinity,
): AuthorGroup[] {
  const groups: Omit<AuthorGroup, 'unnamed'>[] = [];
  for (const [index, author] of authors.entries()) {
    const folded = index >= shownFromStart && index < authors.length - 1 && !alwaysShown.has(author.person);
    const group = groups.at(-1);
    if (group?.folded === folded) group.authors.push(author);
    else groups.push({ folded, authors: [author] });
  }
  const kept: typeof groups = [];
  for (const { folded, authors: group } of groups) {
    const last = kept.at(-1);
    const worthFolding = folded && group.length >= shortestFold;
    if (last?.folded === worthFolding) for (const author of group) last.authors.push(author);
    else kept.push({ folded: worthFolding, authors: group });
  }
  let room = Math.max(0, mostNamed - shownFromStart - 1);
  return kept.map(({ folded, authors: group }) => {
    const named = folded ? group.slice(0, room) : group;
    if (folded) room -= named.length;
    return { folded, authors: named, unnamed: group.length - named.length };
  });
}
