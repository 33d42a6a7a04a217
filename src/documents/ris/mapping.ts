import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/source-text.ts';
import { parseArxiv, parseDoi } from '../../publications/identifiers.ts';
import { parsePersonName } from '../../publications/parse-person-name.ts';
import type { PersonName } from '../../publications/person-name.ts';
import { readPublicationStatus } from '../../publications/publication-status.ts';
import type { BibliographicFacts, Link } from '../../publications/publication.ts';
import { isDatabaseNote } from '../database-note.ts';
import { languageTag } from '../language-tag.ts';
import { LocatedText } from '../located-text.ts';
import { plainWords } from '../plain-words.ts';
import { findImpossiblePart, readDateText } from '../read-date.ts';
import type { PublicationRecord } from '../record.ts';
import { splitKeywords, type RecordParts } from '../record-parts.ts';
import { shorten } from '../rich-text-diagnostics.ts';
import { standardizeRecord } from '../standardize-record.ts';
import { publicationTypeOf } from './record-types.ts';
import type { RisField, RisRecord } from './scan-records.ts';

/** Makes a publication record; `undefined` and a diagnostic when it has no title. @param ignore is told each tag that is not shown */
export function mapRisRecord(
  ris: RisRecord,
  parts: RecordParts,
  ignore: (tag: string, place: Place) => void,
): PublicationRecord | undefined {
  const values = new RisValues(ris);
  const titleText = values.take('TI', 'T1') ?? values.take('CT', 'BT', 'T2');
  const title = titleText && parts.richText(titleText, 'title');
  if (!titleText || !title || title.plain === '') {
    const place = parts.source.placeAt(ris.offset, 2);
    parts.diagnostics.push(diagnose('untitled-entry', { entry: `The record of type ${ris.type}` }, place));
    return undefined;
  }
  const venue = words(values.take('JF', 'T2', 'BT', 'JO', 'C3', 'JA', 'J2'));
  values.take('JO');
  values.take('JA', 'J2', 'J1');
  const facts = readFacts(values, venue, ris.type);
  const authors = values.all('AU', 'A1').flatMap((text) => readName(text, parts));
  const editors = values.all('ED', 'A2', 'A3').flatMap((text) => readName(text, parts));
  const abstract = values.take('AB', 'N2');
  const note = values.join('N1');
  const keywords = values
    .all('KW')
    .flatMap(({ text }) => splitKeywords(plainWords(text.replace(/\n/g, ';'))));
  const dated = readDate(values, parts);
  const key = words(values.take('ID', 'LB'));
  const record: PublicationRecord = {
    place: titleText.placeIn(parts.source),
    ...(key !== undefined && { key }),
    type: publicationTypeOf(ris.type, venue !== undefined),
    title,
    authors,
    ...facts,
    ...readIdentifiers(values, parts),
    ...(editors.length > 0 && { editors }),
    ...(abstract && { abstract: parts.richText(abstract, 'text') }),
    ...dated,
    ...(keywords.length > 0 && { keywords: [...new Set(keywords)] }),
    ...(note && !isDatabaseNote(note.text) && { note: parts.richText(note, 'text') }),
    links: readLinks(values, parts),
  };
  for (const { tag, value } of values.unused()) ignore(tag, value.placeIn(parts.source));
  return standardizeRecord({ ...record, ...parts.takeFilePlaces() });
}

/** The values of one record, which remember what was taken. */
class RisValues {
  readonly #fields: readonly RisField[];
  readonly #used = new Set<string>();

  constructor({ fields }: RisRecord) {
    this.#fields = fields;
  }

  take(...tags: string[]): LocatedText | undefined {
    for (const tag of tags) {
      const found = this.#fields.find((field) => field.tag === tag);
      if (!found) continue;
      this.#used.add(tag);
      return found.value;
    }
    return undefined;
  }

  all(...tags: string[]): LocatedText[] {
    for (const tag of tags) this.#used.add(tag);
    return this.#fields.filter(({ tag }) => tags.includes(tag)).map(({ value }) => value);
  }

  /** Values of one tag as paragraphs. */
  join(tag: string): LocatedText | undefined {
    const values = this.all(tag);
    if (values.length < 2) return values[0];
    return new LocatedText(
      values.flatMap((value, index) =>
        index === 0
          ? value.parts
          : [{ text: '\n\n', offset: value.offsetOf(0), standsFor: 0 }, ...value.parts],
      ),
    );
  }

  unused(): readonly RisField[] {
    return this.#fields.filter(({ tag }) => !this.#used.has(tag) && !silentTags.has(tag));
  }
}

/** What concerns databases and reference managers. */
const silentTags = new Set(
  'AN AD AV DB DP L3 L4 LK LB M2 RN RP ST TA TT U1 U2 U3 U4 U5 Y2 C1 C2 C4 C5 C6 C8 CA CN NV OP RI SE VO'.split(
    ' ',
  ),
);

function words(text: LocatedText | undefined): string | undefined {
  return (text && plainWords(text.text)) || undefined;
}

/** `van der Berg JW`, as PubMed writes a name. RIS has the family name first, which a comma should end. */
const vancouverName = /^([^,]*\p{Ll}[^,]*) (\p{Lu}{1,3})$/u;

function readName(text: LocatedText, { source, diagnostics }: RecordParts): PersonName[] {
  const name = plainWords(text.text).replace(/[,;]+$/, '');
  const [, family, initials] = vancouverName.exec(name) ?? [];
  if (family !== undefined && initials !== undefined)
    return [parsePersonName(`${family}, ${[...initials].join('. ')}.`)];
  if (name !== '') return [parsePersonName(name)];
  diagnostics.push(diagnose('empty-name', {}, text.placeIn(source)));
  return [];
}

function readFacts(values: RisValues, venue: string | undefined, type: string): Partial<BibliographicFacts> {
  const facts: Partial<BibliographicFacts> = {};
  const [first, last] = [words(values.take('SP')), words(values.take('EP'))];
  const pages =
    first !== undefined && last !== undefined && !first.includes(last) ? `${first}–${last}` : (first ?? last);
  const serial = values
    .all('SN')
    .map(({ text }) => text)
    .join(' ');
  const found = {
    venue,
    series: words(values.take('T3')),
    event: words(values.take('C3')),
    volume: words(values.take('VL')),
    [/^(?:JOUR|EJOUR|MGZN|NEWS|JFULL|ABST|INPR)$/.test(type) ? 'issue' : 'number']: words(
      values.take('IS', 'M1'),
    ),
    pages: pages ?? words(values.take('C7')),
    edition: words(values.take('ET')),
    publisher: words(values.take('PB')),
    publisherPlace: words(values.take('CY', 'PP')),
    isbn: /(?<!\d)(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx](?!\d)/.exec(serial)?.[0],
    issn: /(?<![\d-])\d{4}-?\d{3}[\dXx](?![\d-])/.exec(serial)?.[0],
    language: languageTag(words(values.take('LA')) ?? ''),
  };
  for (const [fact, value] of Object.entries(found))
    if (value !== undefined && !(fact === 'event' && value === venue))
      Object.assign(facts, { [fact]: value });
  const genre = values.take('M3');
  if (genre && parseDoi(genre.text) === undefined) facts.genre = plainWords(genre.text);
  else if (genre) facts.doi = parseDoi(genre.text) as string;
  return facts;
}

function readDate(
  values: RisValues,
  { source, diagnostics }: RecordParts,
): Pick<PublicationRecord, 'date' | 'status'> {
  const written = [...values.all('DA'), ...values.all('PY', 'Y1')];
  const dated = written.find(({ text }) => readDateText(text) !== undefined);
  const date = dated && readDateText(dated.text);
  const [first] = written;
  const status = first && !date ? readPublicationStatus(first.text) : undefined;
  if (first && !date && !status)
    diagnostics.push(diagnose('unreadable-date', { text: shorten(first.text) }, first.placeIn(source)));
  const wrongPart = dated && findImpossiblePart(dated.text);
  if (wrongPart)
    diagnostics.push(
      diagnose(`unreadable-${wrongPart}`, { text: shorten(dated.text) }, dated.placeIn(source)),
    );
  return { ...(date && { date }), ...(status && { status }) };
}

function readIdentifiers(values: RisValues, parts: RecordParts): Partial<BibliographicFacts> {
  const facts: Partial<BibliographicFacts> = {};
  const doi = values.take('DO', 'DI');
  const read = doi && parts.identifier('DOI', doi, doi.text, parseDoi);
  if (read !== undefined) facts.doi = read;
  const accession = values.take('AN');
  const arxiv = accession && parseArxiv(accession.text);
  if (arxiv !== undefined) facts.arxiv = arxiv;
  if (/^pubmed/i.test(values.take('DB')?.text ?? '') && /^\d{5,9}$/.test(accession?.text ?? ''))
    facts.pmid = accession?.text as string;
  return facts;
}

function readLinks(values: RisValues, parts: RecordParts): Link[] {
  const links: Link[] = [];
  for (const [tag, label] of [
    ['L1', 'PDF'],
    ['UR', undefined],
    ['L2', undefined],
  ] as const) {
    for (const text of values.all(tag))
      for (const address of text.text.split(/[\s;]+(?=https?:|www\.|$)/).filter(Boolean)) {
        // Reference managers name files of the owner's computer, which concern nobody else.
        if (tag !== 'UR' && !/^(?:https?:|www\.)/i.test(address)) continue;
        const link = parts.link(text, address, label);
        if (link) links.push(link);
      }
  }
  return links;
}
