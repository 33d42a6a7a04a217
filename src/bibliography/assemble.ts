import type { PublicationRecord } from '../documents/record.ts';
import type { WrittenPerson } from '../documents/people/parse-people.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NameAddress, Person } from '../publications/person.ts';
import { familyName, type PersonName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';
import { citationKeyCandidates, isUsableKey } from './citation-key.ts';
import { findOwner, type NamedOwner } from './identities/find-owner.ts';
import { identifyPeople } from './identities/identify-people.ts';
import type { SuspectedVariant } from './identities/join-variants.ts';
import { orderRecords } from './order.ts';
import { PeopleRegister, collectPeople } from './people.ts';
import { collectLinks } from './publication-links.ts';
import { SlugRegister, slugify } from './slug.ts';
import { termsOf } from './terms-of.ts';
import type { TermMatrix } from './words/term-matrix.ts';

/** All publications and people of a site, as pages and search show them. */
export interface Bibliography {
  /** Newest first. */
  publications: Publication[];
  /** By slug. */
  people: Person[];
  /** Addresses below those of people that lead to people. */
  nameAddresses: NameAddress[];
  /** Names that may be one person's. */
  suspected: SuspectedVariant[];
  /** The weights of the words of each publication, in their order, where they had to be known to tell people apart. */
  terms?: TermMatrix;
  /** Whose site it is, when known. */
  owner?: PersonName;
}

/**
 * Makes one bibliography of the records of all documents. Slugs and citation keys are handed out from the oldest
 * publication to the newest, so that a new one never takes the address or key of one that was there. A document's own
 * keys come first, and each once.
 *
 * @param named whom documents and settings call the owner
 * @param written what the owner says of people
 */
export function assembleBibliography(
  records: readonly PublicationRecord[],
  named: NamedOwner = {},
  written: readonly WrittenPerson[] = [],
): Bibliography & { diagnostics: Diagnostic[] } {
  const slugs = new SlugRegister();
  const keys = new SlugRegister();
  const people = new PeopleRegister();
  if (named.name) people.slugOf(named.name);
  const ordered = orderRecords(records);
  const reversed = ordered.toReversed();
  const ownKeys = reversed.map(({ key }) => isUsableKey(key) && keys.claim(key));
  const oldestFirst = reversed.map((record, index): Publication => {
    const { place: _, filePlaces: _files, key, authors, selected, ...facts } = record;
    return {
      ...facts,
      slug: slugs.take(slugCandidates(record), 'publication'),
      citationKey:
        key !== undefined && ownKeys[index]
          ? key
          : keys.take(citationKeyCandidates(record.title.plain, authors[0], record.date), 'publication'),
      authors: authors.map((name) => people.authorOf(name)),
      links: collectLinks(record),
      selected: selected ?? false,
      order: ordered.length - 1 - index,
    };
  });
  const newestFirst = oldestFirst.toReversed();
  const unidentified: Pick<Bibliography, 'publications' | 'terms'> = { publications: newestFirst };
  const identified = identifyPeople(newestFirst, people, written, () => termsOf(unidentified));
  const { publications, identities, nameAddresses } = identified;
  const owner = findOwner(identified, named);
  return {
    publications,
    people: collectPeople(publications, owner.slug, identities),
    nameAddresses,
    suspected: identified.suspected,
    ...(unidentified.terms && { terms: unidentified.terms }),
    ...(owner.name && { owner: owner.name }),
    diagnostics: [...identified.diagnostics, ...owner.diagnostics],
  };
}

/** The title alone, which no other publication changes; only namesakes of an older title say who wrote them and when. */
function slugCandidates({ title, authors, date }: PublicationRecord): string[] {
  const author = authors[0] && familyName(authors[0]);
  const candidates = [title.plain];
  if (author) candidates.push(`${title.plain} ${author}`);
  if (date) candidates.push(`${title.plain} ${author ?? ''} ${date.year}`);
  return candidates.map(slugify);
}
