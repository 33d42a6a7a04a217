import type { PublicationRecord } from '../documents/record.ts';
import type { Person } from '../publications/person.ts';
import { familyName, type PersonName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';
import { citationKeyCandidates, isUsableKey } from './citation-key.ts';
import { orderRecords } from './order.ts';
import { PeopleRegister, collectPeople } from './people.ts';
import { collectLinks } from './publication-links.ts';
import { SlugRegister, slugify } from './slug.ts';

/** All publications and people of a site, as pages and search show them. */
export interface Bibliography {
  /** Newest first. */
  publications: Publication[];
  /** By slug. */
  people: Person[];
}

/**
 * Makes one bibliography of the records of all documents. Slugs and citation keys are handed out from the oldest
 * publication to the newest, so that a new one never takes the address or key of one that was there. A document's own
 * keys come first, and each once.
 *
 * @param owner whose site it is, when known
 */
export function assembleBibliography(
  records: readonly PublicationRecord[],
  owner: PersonName | undefined,
): Bibliography {
  const slugs = new SlugRegister();
  const keys = new SlugRegister();
  const people = new PeopleRegister();
  const ownerSlug = owner && people.slugOf(owner);
  const ordered = orderRecords(records);
  const reversed = ordered.toReversed();
  const ownKeys = reversed.map(({ key }) => isUsableKey(key) && keys.claim(key));
  const oldestFirst = reversed.map((record, index): Publication => {
    const { place: _, key, authors, selected, ...facts } = record;
    return {
      ...facts,
      slug: slugs.take(slugCandidates(record), 'publication'),
      citationKey:
        key !== undefined && ownKeys[index]
          ? key
          : keys.take(citationKeyCandidates(record.title.plain, authors[0], record.date), 'publication'),
      authors: authors.map((name) => ({ name, person: people.slugOf(name) })),
      links: collectLinks(record),
      selected: selected ?? false,
      order: ordered.length - 1 - index,
    };
  });
  const publications = oldestFirst.toReversed();
  return { publications, people: collectPeople(publications, ownerSlug) };
}

/** The title alone, which no other publication changes; only namesakes of an older title say who wrote them and when. */
function slugCandidates({ title, authors, date }: PublicationRecord): string[] {
  const author = authors[0] && familyName(authors[0]);
  const candidates = [title.plain];
  if (author) candidates.push(`${title.plain} ${author}`);
  if (date) candidates.push(`${title.plain} ${author ?? ''} ${date.year}`);
  return candidates.map(slugify);
}
