import { diagnose } from '../../diagnostics/diagnostic.ts';
import { parseArxiv, parseDoi } from '../../publications/identifiers.ts';
import type { PartialDate } from '../../publications/partial-date.ts';
import type { PersonName } from '../../publications/person-name.ts';
import { readPublicationStatus } from '../../publications/publication-status.ts';
import type { BibliographicFacts, Link } from '../../publications/publication.ts';
import { LocatedText } from '../located-text.ts';
import type { PublicationRecord } from '../record.ts';
import { splitKeywords, type RecordParts } from '../record-parts.ts';
import { shorten } from '../rich-text-diagnostics.ts';
import type { EntryFields } from './entry-fields.ts';
import { genreOf, publicationTypeOf } from './entry-types.ts';
import { readEscapedMarkup } from './escaped-markup.ts';
import { readCollaborations } from './collaborations.ts';
import { journalOfMacro } from './journal-macros.ts';
import { isBraced, withoutOuterBraces } from './latex-words.ts';
import { plainWords } from '../plain-words.ts';
import { linkFields } from './owner-fields.ts';
import { findImpossiblePart, readDateFields } from '../read-date.ts';
import { readNames } from './read-names.ts';
import { entryName } from './scan-entries.ts';
import { standardizeRecord } from '../standardize-record.ts';
import { languageTag } from '../language-tag.ts';
import { isDatabaseNote } from '../database-note.ts';

/** Makes a publication record of an entry; `undefined` and a diagnostic when it has no title. */
export function mapEntry(fields: EntryFields, parts: RecordParts): PublicationRecord | undefined {
  const { entry } = fields;
  const writtenTitle = readTitle(fields);
  const titleText = writtenTitle && readEscapedMarkup(writtenTitle);
  const place = parts.source.placeAt(entry.offset, entryName(entry).length);
  const title = titleText && parts.richText(titleText, 'title');
  if (!titleText || !title || title.plain === '') {
    parts.diagnostics.push(diagnose('untitled-entry', { entry: entryName(entry) }, place));
    return undefined;
  }
  const authors = readPeople(fields, ['author', 'authors'], parts);
  const collaborations = readCollaborations(wordsOf(fields, 'collaboration') ?? '', authors.names);
  const editors = readPeople(fields, ['editor', 'editors'], parts).names;
  const abstract = fields.take('abstract', 'summary');
  const note = fields.take('note', 'addendum');
  const dated = readDate(fields, parts);
  const award = fields.take('award', 'award_name', 'awards');
  const keywords = fields.take('keywords', 'keyword', 'tags');
  const preview = fields.take('preview', 'thumbnail', 'teaser');
  const selected = fields.take('selected', 'featured');
  const type = publicationTypeOf(entry.type);
  const facts = readFacts(fields, type === 'article-journal' || entry.type === 'misc');
  const identifiers = readIdentifiers(fields, parts);
  const links = readLinks(fields, parts);
  const record: PublicationRecord = {
    place: titleText.placeIn(parts.source),
    ...(entry.key !== undefined && { key: entry.key }),
    type,
    title,
    authors: [...authors.names, ...collaborations],
    ...(authors.isIncomplete && { authorsIncomplete: true }),
    ...facts,
    ...identifiers,
    ...(editors.length > 0 && { editors }),
    ...(abstract && { abstract: parts.richText(readEscapedMarkup(abstract), 'text') }),
    ...dated,
    links,
    ...(keywords && { keywords: splitKeywords(plainWords(keywords.text)) }),
    ...(award && { award: plainWords(award.text) }),
    ...(note && !isDatabaseNote(note.text) && { note: parts.richText(note, 'text') }),
    ...(selected && { selected: /^(?:true|yes|y|1|on)$/i.test(plainWords(selected.text)) }),
  };
  if (preview) {
    const link = parts.link(preview, unescapeAddress(preview.text), 'preview');
    if (link?.url.startsWith('/')) record.preview = link.url.slice(1);
    else if (link) parts.diagnostics.push(diagnose('remote-picture', {}, preview.placeIn(parts.source)));
  }
  return standardizeRecord({ ...record, ...parts.takeFilePlaces() });
}

/** The title, with the subtitle behind a colon, and without braces around the whole. */
function readTitle(fields: EntryFields): LocatedText | undefined {
  // What a parent hands down is the parent's title, which an entry without one of its own does not have.
  const ofBook = ['booktitle', 'maintitle'].filter((name) => fields.own.has(name));
  const main = fields.take('title') ?? fields.take(...ofBook);
  if (!main) return undefined;
  const title = unbrace(main);
  const subtitle = fields.take('subtitle');
  if (!subtitle || title.text === '') return title;
  const colon = { text: /[?!:.]$/.test(title.text) ? ' ' : ': ', offset: subtitle.offsetOf(0), standsFor: 0 };
  return new LocatedText([...title.parts, colon, ...unbrace(subtitle).parts]);
}

function unbrace(text: LocatedText): LocatedText {
  let inner = text.trim();
  while (isBraced(inner.text)) inner = inner.slice(1, inner.text.length - 1).trim();
  return inner;
}

function readPeople(
  fields: EntryFields,
  names: string[],
  { source, diagnostics, homonyms }: RecordParts,
): { names: PersonName[]; isIncomplete: boolean } {
  const text = fields.take(...names);
  if (!text) return { names: [], isIncomplete: false };
  const read = readNames(text.text);
  for (const { kind, text: written } of read.problems) {
    if (kind === 'homonym-number') homonyms.add(shorten(written), text.placeIn(source));
    else if (kind === 'empty-name') diagnostics.push(diagnose(kind, {}, text.placeIn(source)));
    else diagnostics.push(diagnose(kind, { text: shorten(written) }, text.placeIn(source)));
  }
  return read;
}

function readDate(
  fields: EntryFields,
  { source, diagnostics }: RecordParts,
): Pick<PublicationRecord, 'date' | 'status'> {
  const written = fields.take('date', 'year', 'eventdate');
  const [writtenMonth, writtenDay] = [fields.take('month'), fields.take('day')];
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map((name) => {
    const text = fields.take(name)?.text;
    return text === undefined ? undefined : plainWords(text);
  });
  const read = readDateFields({ date, year, month, day });
  const state = readPublicationStatus(wordsOf(fields, 'pubstate') ?? '');
  const status = state ?? (read ? undefined : readPublicationStatus(year ?? date ?? ''));
  if (written && !read && !status)
    diagnostics.push(
      diagnose('unreadable-date', { text: shorten(plainWords(written.text)) }, written.placeIn(source)),
    );
  const unread = read && findUnreadPart(read, { written, month: writtenMonth, day: writtenDay });
  if (unread)
    diagnostics.push(
      diagnose(
        `unreadable-${unread.part}`,
        { text: shorten(plainWords(unread.field.text)) },
        unread.field.placeIn(source),
      ),
    );
  return { ...(read && { date: read }), ...(status && { status }) };
}

/** The month or day without which a date was read though a field gives one, and that field. */
function findUnreadPart(
  read: PartialDate,
  { written, month, day }: Record<'written' | 'month' | 'day', LocatedText | undefined>,
): { part: 'month' | 'day'; field: LocatedText } | undefined {
  const part = read.month === undefined ? 'month' : 'day';
  if (read[part] !== undefined) return undefined;
  if (written && findImpossiblePart(plainWords(written.text)) === part) return { part, field: written };
  const own = part === 'month' ? month : day;
  if (own && plainWords(own.text).trim() !== '') return { part, field: own };
  // `month = {feb 31}`
  const isInMonth = month && findImpossiblePart(`${plainWords(month.text)} ${read.year}`) === part;
  return isInMonth ? { part, field: month } : undefined;
}

type TextFact = Exclude<keyof BibliographicFacts, 'editors' | 'doi' | 'arxiv' | 'url' | 'language' | 'pmid'>;

/** The fields that hold each fact, the telling one first. */
const factFields: [TextFact, ...string[]][] = [
  ['venue', 'booktitle', 'journal', 'journaltitle', 'maintitle'],
  ['abbr', 'abbr', 'abbreviation', 'venue_abbr'],
  ['series', 'series'],
  ['event', 'eventtitle', 'conference'],
  ['volume', 'volume'],
  ['pages', 'pages', 'page', 'eid', 'articleno', 'article-number'],
  ['edition', 'edition'],
  ['publisher', 'publisher', 'institution', 'school', 'organization', 'university'],
  ['publisherPlace', 'address', 'location'],
  ['isbn', 'isbn'],
  ['issn', 'issn'],
];

function readFacts(fields: EntryFields, isArticle: boolean): Partial<BibliographicFacts> {
  const facts: Partial<BibliographicFacts> = {};
  for (const [fact, ...names] of factFields) {
    if (fact === 'venue' && !fields.own.has('title')) continue;
    const ordered = fact === 'venue' && isArticle ? ['journal', 'journaltitle', ...names] : names;
    const macro = fact === 'venue' ? journalOfMacro(fields.take(...ordered)?.text ?? '') : undefined;
    const words = macro ?? wordsOf(fields, ...ordered);
    if (words !== undefined) facts[fact] = words;
  }
  // The number of an article says what the pages say.
  fields.take('eid');
  const number = wordsOf(fields, 'number', 'issue');
  if (number !== undefined) facts[isArticle ? 'issue' : 'number'] = number;
  const typeText = wordsOf(fields, 'type');
  const genre = genreOf(fields.entry.type, parseDoi(typeText ?? '') === undefined ? typeText : undefined);
  if (genre !== undefined) facts.genre = genre;
  const pmid = wordsOf(fields, 'pmid', 'pubmedid');
  if (pmid !== undefined) facts.pmid = pmid;
  const language = languageTag(wordsOf(fields, 'langid', 'language') ?? '');
  if (language !== undefined) facts.language = language;
  return facts;
}

function wordsOf(fields: EntryFields, ...names: string[]): string | undefined {
  const text = fields.take(...names)?.text;
  return (text !== undefined && plainWords(withoutOuterBraces(text))) || undefined;
}

function readIdentifiers(fields: EntryFields, parts: RecordParts): Partial<BibliographicFacts> {
  const facts: Partial<BibliographicFacts> = {};
  const doi = fields.take('doi');
  if (doi) {
    const read = parts.identifier('DOI', doi, unescapeAddress(doi.text), parseDoi);
    if (read !== undefined) facts.doi = read;
  }
  // Some publishers' exports give the DOI as the type of the article.
  const typeDoi = parseDoi(fields.take('type')?.text ?? '');
  if (typeDoi !== undefined) facts.doi ??= typeDoi;
  const arxiv = fields.take('arxiv', 'arxivid', 'arxiv_id');
  if (arxiv && !/^(?:true|yes)$/i.test(arxiv.text)) {
    const read = parts.identifier('arXiv', arxiv, unescapeAddress(arxiv.text), parseArxiv);
    if (read !== undefined) facts.arxiv = read;
  }
  const eprint = fields.take('eprint');
  const archive = fields.take('archiveprefix', 'eprinttype')?.text ?? '';
  if (eprint) {
    const text = unescapeAddress(eprint.text);
    if (/pubmed/i.test(archive)) facts.pmid ??= text;
    else {
      const isArxiv = /arxiv/i.test(archive);
      const read = parseArxiv(text) ?? parseArxiv(`${fields.take('primaryclass')?.text ?? ''}/${text}`);
      if (read !== undefined) facts.arxiv ??= read;
      else if (isArxiv || (archive === '' && /^\d[\d./v]+$/i.test(text)))
        parts.identifier('arXiv', eprint, text, parseArxiv);
    }
  }
  return facts;
}

/** The buttons of the owner's fields, and the main address of the entry as the last of them. */
function readLinks(fields: EntryFields, parts: RecordParts): Link[] {
  const links: Link[] = [];
  const add = (text: LocatedText, label: string | undefined): void => {
    const link = parts.link(text, unescapeAddress(text.text), label);
    if (link) links.push(link);
  };
  for (const [name, label] of linkFields) {
    const text = fields.own.get(name) && fields.take(name);
    if (text && !/^(?:true|false|yes|no)$/i.test(text.text)) add(text, label);
  }
  for (const name of ['url', 'howpublished']) {
    const text = fields.own.get(name) && fields.take(name);
    if (!text) continue;
    const addresses = unescapeAddress(text.text).match(/https?:\/\/[^\s,;}"]+|(?<![\w/])www\.[^\s,;}"]+/gi);
    for (const address of addresses ?? []) {
      const link = parts.link(text, address);
      if (link) links.push(link);
    }
    if (!addresses && name === 'url') add(text, undefined);
  }
  return links;
}

/** Addresses as people and programs write them in LaTeX: `\url{…}`, `\_`, `\%`, `{\textasciitilde}`. */
export function unescapeAddress(latex: string): string {
  return latex
    .replace(/\\(?:url|href|path|texttt|nolinkurl)\s*\{([^{}]*)\}(?:\{[^{}]*\})?/g, '$1')
    .replace(/\\(?:textasciitilde|~|sim)\s*(?:\{\})?|\$\s*\\sim\s*\$/g, '~')
    .replace(/\\textunderscore\s*(?:\{\})?/g, '_')
    .replace(/\\([_%&#$~{}])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/&amp;/g, '&')
    .trim();
}
