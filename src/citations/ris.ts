import { invertedName, type PersonName } from '../publications/person-name.ts';
import type { PartialDate } from '../publications/partial-date.ts';
import type { Publication, PublicationType } from '../publications/publication.ts';
import { splitPages } from './page-range.ts';

/** RIS's types for CSL's. Source: “RIS Format Specifications” (Reference Manager, EndNote); `UNPB` for preprints as Zotero writes them. */
const recordTypes: Record<PublicationType, string> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'paper-conference': 'CPAPER',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  book: 'BOOK',
  collection: 'CONF',
  thesis: 'THES',
  report: 'RPRT',
  patent: 'PAT',
  standard: 'STAND',
  manuscript: 'UNPB',
  speech: 'SLIDE',
  dataset: 'DATA',
  software: 'COMP',
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
  document: 'GEN',
};

/** One publication as a RIS record: UTF-8, a value a line and no line wrapped, ended by its `ER` line. */
export function writeRis(publication: Publication): string {
  const { type, title, authors, editors = [], date, pages, issue, number, arxiv, pmid } = publication;
  const range = pages === undefined ? undefined : splitPages(pages);
  // Readers take a volume of proceedings that stands in something else for a paper.
  const venue = type === 'collection' ? undefined : publication.venue;
  const lines: string[] = [];
  const add = (tag: string, value: string | undefined): void => {
    const line = value?.replace(/\s+/g, ' ').trim();
    if (line) lines.push(`${tag}  - ${line}`);
  };
  add('TY', recordTypes[type]);
  add('ID', publication.citationKey);
  for (const { name } of authors) add('AU', writeName(name));
  add('TI', title.plain);
  for (const name of editors) add('ED', writeName(name));
  add('T2', venue);
  add('T3', publication.series);
  if (venue !== undefined) add('C3', publication.event);
  if (date) add('PY', String(date.year));
  if (date?.month) add('DA', writeDate(date));
  add('VL', publication.volume);
  add('IS', type.startsWith('article-') ? (issue ?? number) : (number ?? issue));
  add('SP', range?.first);
  add('EP', range?.last);
  add('M3', publication.genre);
  add('ET', publication.edition);
  add('PB', publication.publisher);
  add('CY', publication.publisherPlace);
  add('SN', publication.isbn);
  add('SN', publication.issn);
  add('LA', publication.language);
  add('DO', publication.doi);
  if (arxiv !== undefined) {
    add('DB', 'arXiv');
    add('AN', `arXiv:${arxiv}`);
  } else if (pmid !== undefined) {
    add('DB', 'PubMed');
    add('AN', pmid);
  }
  add('UR', publication.url);
  return `${lines.join('\n')}\nER  - \n`;
}

/** `Family, Given, Suffix`; a group with a comma behind it, as EndNote has it, and none within, which would make it a person. */
function writeName(name: PersonName): string {
  return 'literal' in name ? `${name.literal.replace(/,\s*/g, ' ')},` : invertedName(name);
}

/** `2025/02/27/` or `2025/02//`: a date's three parts and a blank fourth. */
function writeDate({ year, month = 1, day }: PartialDate): string {
  return `${year}/${twoDigits(month)}/${day === undefined ? '' : twoDigits(day)}/`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
