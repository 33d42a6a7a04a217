import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { PublicationRecord } from '../documents/record.ts';
import { placeOfFact } from '../documents/registry.ts';
import { foldText } from '../publications/folded-text.ts';
import { doiAddress } from '../publications/identifiers.ts';
import { isoDate } from '../publications/partial-date.ts';
import { familyName } from '../publications/person-name.ts';
import type { Link } from '../publications/publication.ts';
import { displayPlace } from './display-place.ts';
import { matchRecords } from './match-records.ts';
import { bareArxiv, isPreprint } from './same-publication.ts';

/** Kinds of documents, the most telling first. */
const endings = ['.bib', '.bibtex', '.json', '.ris', '.txt'];

/**
 * Makes one record of the records of one publication. Each fact is taken from the first record that has it: published
 * versions before preprints, then BibTeX, CSL-JSON, RIS, listing, then by document and line. Links and keywords add up.
 * Where two published records, or two preprints, contradict each other, the one that is not used is reported.
 */
export function mergeRecords(records: readonly PublicationRecord[]): {
  records: PublicationRecord[];
  /** Where the records stand that became one with another. */
  joined: Set<Place>;
  diagnostics: Diagnostic[];
} {
  const matched = matchRecords(records.toSorted(comparePlaces));
  const diagnostics = [...matched.diagnostics];
  const joined = new Set<Place>();
  const merged = matched.groups.map((group) => {
    const [first, ...others] = group.toSorted(comparePrecedence) as [
      PublicationRecord,
      ...PublicationRecord[],
    ];
    if (others.length > 0) for (const { place } of group) joined.add(place);
    let record = first;
    for (const other of others) {
      for (const contradiction of contradictions(first, other)) diagnostics.push(contradiction);
      record = mergeTwo(record, other);
    }
    return record;
  });
  return { records: merged, joined, diagnostics };
}

function mergeTwo(first: PublicationRecord, other: PublicationRecord): PublicationRecord {
  const isPair = !isPreprint(first) && isPreprint(other);
  // What a preprint says of where it appeared does not belong to the published version.
  const { venue: _, type: _type, doi: preprintDoi, publisher: _publisher, ...ofPreprint } = other;
  const merged: PublicationRecord = { ...(isPair ? ofPreprint : other), ...first };
  const moreExact =
    first.date && other.date && !isPair && isoDate(other.date).startsWith(isoDate(first.date))
      ? other.date
      : undefined;
  if (moreExact) merged.date = moreExact;
  if (first.authorsIncomplete && !other.authorsIncomplete && other.authors.length >= first.authors.length) {
    merged.authors = other.authors;
    delete merged.authorsIncomplete;
  } else if (first.authors.length === 0) merged.authors = other.authors;
  merged.links = uniteLinks([
    ...first.links,
    ...other.links,
    ...(isPair && preprintDoi !== undefined ? [{ label: 'Preprint', url: doiAddress(preprintDoi) }] : []),
  ]);
  if (first.filePlaces && other.filePlaces)
    merged.filePlaces = new Map([...other.filePlaces, ...first.filePlaces]);
  if (first.keywords && other.keywords)
    merged.keywords = [...new Set([...first.keywords, ...other.keywords])];
  return merged;
}

function uniteLinks(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function contradictions(used: PublicationRecord, other: PublicationRecord): Diagnostic[] {
  if (isPreprint(used) !== isPreprint(other)) return [];
  const found: Diagnostic[] = [];
  const compare = (
    key: string,
    there?: string,
    here?: string,
    fold: (text: string) => string = foldText,
  ): void => {
    if (there === undefined || here === undefined || fold(there) === fold(here)) return;
    const details = { key, here, there, place: displayPlace(used.place) };
    found.push(diagnose('contradicting-records', details, placeOfFact(other.place, key)));
  };
  compare('year', used.date?.year.toString(), other.date?.year.toString());
  compare('venue', used.venue, other.venue);
  compare('volume', used.volume, other.volume);
  compare('pages', used.pages, other.pages);
  compare('doi', used.doi, other.doi, (doi) => doi.toLowerCase());
  compare('arxiv', used.arxiv, other.arxiv, (arxiv) => bareArxiv(arxiv) as string);
  if (!used.authorsIncomplete && !other.authorsIncomplete)
    compare('authors', authorsOf(used), authorsOf(other));
  return found;
}

/** The family names, which abbreviated given names do not change. */
function authorsOf({ authors }: PublicationRecord): string | undefined {
  return authors.length === 0 ? undefined : authors.map(familyName).join('; ');
}

function comparePrecedence(a: PublicationRecord, b: PublicationRecord): number {
  return Number(isPreprint(a)) - Number(isPreprint(b)) || rankOf(a) - rankOf(b) || comparePlaces(a, b);
}

function rankOf({ place }: PublicationRecord): number {
  const rank = endings.findIndex((ending) => place.source.name.toLowerCase().endsWith(ending));
  return rank < 0 ? endings.length : rank;
}

function comparePlaces({ place: a }: PublicationRecord, { place: b }: PublicationRecord): number {
  if (a.source.name !== b.source.name) return a.source.name < b.source.name ? -1 : 1;
  return a.offset - b.offset;
}
