import { displayName } from '../publications/person-name.ts';
import { isoDate, type PartialDate } from '../publications/partial-date.ts';
import type { Publication } from '../publications/publication.ts';
import { escapeXml } from './xml.ts';

/** How many of the newest publications a feed tells of. */
export const longestFeed = 50;

/** What a feed says of itself. Addresses are absolute. */
export interface FeedFacts {
  title: string;
  description: string;
  /** The owner, or the site when nobody is named. */
  author: string;
  home: string;
  feed: string;
}

/**
 * An Atom feed of the newest dated publications: an undated one has no place in time. Ids are the papers' addresses,
 * which never change; times are those of the publications, so that the same documents give the same feed.
 * Source: RFC 4287.
 *
 * @param publications newest first
 * @param addressOf the absolute address of a publication's page
 */
export function writeFeed(
  { title, description, author, home, feed }: FeedFacts,
  publications: readonly Publication[],
  addressOf: (publication: Publication) => string,
): string {
  const dated = publications
    .flatMap((publication) => (publication.date ? [{ publication, date: publication.date }] : []))
    .slice(0, longestFeed);
  const entries = dated.map(({ publication, date }) => writeEntry(publication, date, addressOf(publication)));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(description)}</subtitle>
  <id>${escapeXml(home)}</id>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
  <updated>${dated[0] ? startOf(dated[0].date) : '1970-01-01T00:00:00Z'}</updated>
  <author><name>${escapeXml(author)}</name></author>
${entries.join('')}</feed>
`;
}

function writeEntry({ title, authors, abstract }: Publication, date: PartialDate, address: string): string {
  const people = authors.map(
    ({ name }) => `    <author><name>${escapeXml(displayName(name))}</name></author>\n`,
  );
  return `  <entry>
    <title>${escapeXml(title.plain)}</title>
    <id>${escapeXml(address)}</id>
    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
    <published>${startOf(date)}</published>
    <updated>${startOf(date)}</updated>
${people.join('')}${abstract ? `    <summary>${escapeXml(abstract.plain)}</summary>\n` : ''}  </entry>
`;
}

/** The first moment of a date, since Atom wants one: an unknown month or day is the first. */
function startOf({ year, month = 1, day = 1 }: PartialDate): string {
  return `${isoDate({ year, month, day })}T00:00:00Z`;
}
