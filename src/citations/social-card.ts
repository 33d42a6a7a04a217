import { displayName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';

/** What the picture of a paper says that link previews show: all in plain words. */
export interface SocialCard {
  title: string;
  authors: string;
  /** Where and when it appeared; empty when neither is known. */
  venue: string;
  siteTitle: string;
  /** Of the venue and the edge: `#rrggbb`. */
  accent: string;
}

const mostNames = 4;

/** @param accent in the shade that is readable on a light page */
export function socialCard(
  { title, authors, authorsIncomplete, venue, abbr, arxiv, date }: Publication,
  siteTitle: string,
  accent: string,
): SocialCard {
  const names = authors.map(({ name }) => displayName(name));
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const others = names.length - shown.length;
  const isOpen = authorsIncomplete || others > 0;
  const place = abbr ?? venue ?? (arxiv === undefined ? undefined : 'arXiv');
  return {
    title: title.plain,
    authors: isOpen
      ? `${shown.join(', ')} and ${authorsIncomplete ? '' : `${others} `}others`
      : joinNames(shown),
    venue: [place, date?.year].filter((part) => part !== undefined).join(' · '),
    siteTitle,
    accent,
  };
}

/** The picture in words, for those who do not see it. */
export function describeCard({ title, authors, venue }: SocialCard): string {
  return [title, authors, venue].filter((part) => part !== '').join('. ');
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
