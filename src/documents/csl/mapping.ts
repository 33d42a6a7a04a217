import { diagnose } from '../../diagnostics/diagnostic.ts';
import { parseArxiv, parseDoi } from '../../publications/identifiers.ts';
import { setNameCase } from '../../publications/name-case.ts';
import { parsePersonName } from '../../publications/parse-person-name.ts';
import type { PartialDate } from '../../publications/partial-date.ts';
import type { PersonName } from '../../publications/person-name.ts';
import { readPublicationStatus } from '../../publications/publication-status.ts';
import {
  publicationTypes,
  type BibliographicFacts,
  type PublicationType,
} from '../../publications/publication.ts';
import { isDatabaseNote } from '../database-note.ts';
import { languageTag } from '../language-tag.ts';
import { plainWords } from '../plain-words.ts';
import { findImpossiblePart, makeDate, readDateText } from '../read-date.ts';
import type { PublicationRecord } from '../record.ts';
import { nearestKey } from '../yaml/nearest-key.ts';
import { splitKeywords, type RecordParts } from '../record-parts.ts';
import { shorten } from '../rich-text-diagnostics.ts';
import { standardizeRecord } from '../standardize-record.ts';
import type { CslDate, CslItem, CslName } from './item-schema.ts';
import type { LocatedItem } from './read-item.ts';

/** Types of Crossref, DataCite and older CSL by CSL 1.0.2's. */
const otherTypes: ReadonlyMap<string, PublicationType> = new Map(
  Object.entries<PublicationType>({
    'journal-article': 'article-journal',
    'proceedings-article': 'paper-conference',
    'book-chapter': 'chapter',
    'posted-content': 'article',
    preprint: 'article',
    monograph: 'book',
    'edited-book': 'book',
    'reference-entry': 'entry-encyclopedia',
    entry: 'entry-encyclopedia',
    'entry-dictionary': 'entry-encyclopedia',
    dissertation: 'thesis',
    post: 'post-weblog',
    'report-component': 'report',
    proceedings: 'collection',
  }),
);

/** Types of CSL 1.0.2 and of Crossref that have no equal here: documents. */
const plainTypes: ReadonlySet<string> = new Set(
  `bill broadcast classic event figure graphic hearing interview legal_case legislation map motion_picture
  musical_score pamphlet performance periodical personal_communication regulation review review-book song treaty
  book-part book-section book-series book-set book-track component database grant journal journal-issue
  journal-volume peer-review proceedings-series reference-book report-series standard-series other`.split(
    /\s+/,
  ),
);

/** Whether a type is one of CSL, Crossref or DataCite. */
export function isKnownType(written: string): boolean {
  return (
    (publicationTypes as readonly string[]).includes(written) ||
    otherTypes.has(written) ||
    plainTypes.has(written)
  );
}

/** The known type that is spelt most like another; `undefined` when none is. */
export function nearestType(written: string): string | undefined {
  return nearestKey(written, [...publicationTypes, ...otherTypes.keys()]);
}

/** Makes a publication record of an item; `undefined` and a diagnostic when it has no title. */
export function mapItem(
  item: LocatedItem,
  parts: RecordParts,
  offset: number,
): PublicationRecord | undefined {
  const { values } = item;
  const titleText = values.title === undefined ? undefined : item.locate('title', clean(values.title)).trim();
  const title = titleText && parts.richText(titleText, 'title');
  if (!titleText || !title || title.plain === '') {
    const entry = values.id === undefined ? 'The item' : `“${values.id}”`;
    parts.diagnostics.push(diagnose('untitled-entry', { entry }, parts.source.placeAt(offset, 1)));
    return undefined;
  }
  const editors = (values.editor ?? []).flatMap(readName);
  const date = values.issued === undefined ? undefined : readDate(values.issued);
  const dateWords = values.issued === undefined ? '' : wordsOfDate(values.issued);
  const status = readPublicationStatus(values.status ?? dateWords);
  if (values.issued !== undefined && !date && !status)
    parts.diagnostics.push(
      diagnose(
        'unreadable-date',
        { text: shorten(JSON.stringify(values.issued)) },
        item.locate('issued', ' ').placeIn(parts.source),
      ),
    );
  const wrongPart = date && findImpossiblePart(dateWords);
  if (wrongPart)
    parts.diagnostics.push(
      diagnose(
        `unreadable-${wrongPart}`,
        { text: shorten(dateWords) },
        item.locate('issued', ' ').placeIn(parts.source),
      ),
    );
  const link = values.URL === undefined ? undefined : parts.link(item.locate('URL', values.URL), values.URL);
  const note =
    values.note === undefined || isDatabaseNote(values.note)
      ? undefined
      : parts.richText(item.locate('note', clean(values.note)), 'text');
  const record: PublicationRecord = {
    place: titleText.placeIn(parts.source),
    ...(values.id !== undefined && { key: values.id }),
    type: typeOf(values.type ?? ''),
    title,
    authors: (values.author ?? []).flatMap(readName),
    ...readFacts(values),
    ...readIdentifiers(item, parts),
    ...(editors.length > 0 && { editors }),
    ...(values.abstract !== undefined && {
      abstract: parts.richText(item.locate('abstract', clean(values.abstract)), 'text'),
    }),
    ...(date && { date }),
    ...(status && { status }),
    links: link ? [link] : [],
    ...(values.keyword !== undefined && { keywords: splitKeywords(plainWords(values.keyword)) }),
    ...(note && note.plain !== '' && { note }),
  };
  return standardizeRecord({ ...record, ...parts.takeFilePlaces() });
}

function typeOf(written: string): PublicationType {
  return publicationTypes.find((type) => type === written) ?? otherTypes.get(written) ?? 'document';
}

/** Without the tags by which CSL keeps capitals, which mean nothing here. */
function clean(text: string): string {
  return text.replace(/<\/?span\b[^>]*>/gi, '');
}

function readName(name: CslName): PersonName[] {
  if (typeof name === 'string') return name.trim() === '' ? [] : [parsePersonName(plainWords(name))];
  const part = (text: string | undefined): string | undefined => (text && plainWords(text)) || undefined;
  const literal = part(name.literal ?? name.name);
  const family = part(name.family);
  const given = part(name.given);
  if (family === undefined) {
    if (literal !== undefined) return [{ literal }];
    return given === undefined ? [] : [{ family: given }];
  }
  const particle = part([name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' '));
  const suffix = part(name.suffix);
  const inFamily =
    particle === undefined && /^\p{Ll}/u.test(family) ? parsePersonName(`${family}, x`) : undefined;
  const split = inFamily && 'family' in inFamily ? inFamily : { family };
  return [
    setNameCase({
      family: split.family,
      ...(given !== undefined && { given }),
      ...(particle !== undefined
        ? { particle }
        : 'particle' in split && split.particle
          ? { particle: split.particle }
          : {}),
      ...(suffix !== undefined && { suffix }),
    }),
  ];
}

/** A date as a text, be it one or not. */
function wordsOfDate(date: CslDate): string {
  if (typeof date === 'string') return date;
  if ('raw' in date) return date.raw;
  return 'literal' in date ? date.literal : (date['date-parts'][0] ?? []).join('-');
}

function readDate(date: CslDate): PartialDate | undefined {
  if (typeof date === 'string' || !('date-parts' in date)) return readDateText(wordsOfDate(date));
  const [year, month, day] = date['date-parts'][0] ?? [];
  return typeof year === 'number' ? makeDate(year, month ?? undefined, day ?? undefined) : undefined;
}

function readFacts(values: CslItem): Partial<BibliographicFacts> {
  const found = {
    venue: values['container-title'],
    series: values['collection-title'],
    event: values['event-title'] ?? values.event,
    volume: values.volume,
    issue: values.issue,
    pages: values.page,
    number: values.number,
    edition: values.edition,
    publisher: values.publisher,
    publisherPlace: values['publisher-place'],
    genre: values.genre,
    isbn: values.ISBN,
    issn: values.ISSN,
    pmid: values.PMID,
    language: languageTag(values.language ?? ''),
  };
  const facts: Partial<BibliographicFacts> = {};
  for (const [fact, value] of Object.entries(found)) {
    const text = value === undefined ? '' : plainWords(clean(value));
    if (text !== '') Object.assign(facts, { [fact]: text });
  }
  return facts;
}

function readIdentifiers(item: LocatedItem, parts: RecordParts): Partial<BibliographicFacts> {
  const { DOI, archive, archive_location, number, note } = item.values;
  const doi = DOI === undefined ? undefined : parts.identifier('DOI', item.locate('DOI', DOI), DOI, parseDoi);
  const places = [
    /arxiv/i.test(archive ?? '') ? archive_location : undefined,
    /^arxiv/i.test(number ?? '') ? number : undefined,
  ];
  places.push(/(?:^|\s)(arxiv:\s?\S+)/i.exec(note ?? '')?.[1]);
  const arxiv = places
    .map((text) => text && parseArxiv(text))
    .find((found) => found !== undefined && found !== '');
  return { ...(doi !== undefined && { doi }), ...(arxiv && { arxiv }) };
}
