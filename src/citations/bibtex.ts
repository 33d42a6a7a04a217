import type { PersonName } from '../publications/person-name.ts';
import type { Publication } from '../publications/publication.ts';
import { escapeLatex } from '../publications/rich-text/output/write-latex.ts';
import { normalizeLatex } from '../publications/rich-text/read-rich-text.ts';
import { bibtexType } from './bibtex-types.ts';

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One publication as a BibTeX entry with a final line end and no blank line in it: raw UTF-8, `author` with full names
 * joined by `and`, the title braced so that no style changes its capitals, mathematics kept. Names of fields are
 * BibTeX's, with biblatex's for what BibTeX has none. What concerns the site alone (abstract, note, award, links) stays out.
 */
export function writeBibtex(publication: Publication): string {
  const { citationKey, title, date, pages, issue, number, arxiv } = publication;
  const { entryType, containerField, publisherField, genre, hasIssues } = bibtexType(publication);
  const fields: [name: string, value: string][] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') fields.push([name, `{${value}}`]);
  };
  const addText = (name: string, text: string | undefined): void => add(name, text && escapeLatex(text));
  add(
    'author',
    writeNames(
      publication.authors.map(({ name }) => name),
      publication.authorsIncomplete,
    ),
  );
  add('title', `{${normalizeLatex(title)}}`);
  add('editor', writeNames(publication.editors ?? []));
  addText(containerField, publication.venue);
  addText('eventtitle', publication.event);
  addText('series', publication.series);
  if (date) add('year', String(date.year));
  if (date?.month) fields.push(['month', monthMacros[date.month - 1] as string]);
  if (date?.day) add('day', String(date.day));
  // biblatex's words, which it writes in the language of the text; BibTeX's styles pass over the field.
  add('pubstate', publication.status?.replace(/^in /, 'in'));
  addText('volume', publication.volume);
  addText('number', hasIssues ? (issue ?? number) : (number ?? issue));
  addText('pages', pages?.replace(/–/g, '--'));
  addText('type', genre);
  addText('edition', publication.edition);
  addText(publisherField, publication.publisher);
  addText('address', publication.publisherPlace);
  addText('isbn', publication.isbn);
  addText('issn', publication.issn);
  addText('language', publication.language);
  // Addresses and identifiers are read verbatim, so nothing in them is escaped but what would end the field.
  add('doi', publication.doi?.replace(/[{}]/g, encodeURIComponent));
  add('eprint', arxiv);
  if (arxiv !== undefined) add('archiveprefix', 'arXiv');
  add('pmid', publication.pmid);
  add('url', publication.url?.replace(/[{}\\]/g, encodeURIComponent));
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = ${value}`);
  return `@${entryType}{${citationKey},\n${lines.join(',\n')}\n}\n`;
}

function writeNames(names: readonly PersonName[], isIncomplete = false): string {
  return [...names.map(writeName), ...(isIncomplete ? ['others'] : [])].join(' and ');
}

/** `von der Family, Jr, Given`, the one form that BibTeX reads without guessing; a group in braces of its own. */
function writeName(name: PersonName): string {
  if ('literal' in name) return `{${escapeLatex(name.literal)}}`;
  const { family, particle, suffix, given } = name;
  // Without a given name, BibTeX would take the words of a family name apart; lower case it would take for a particle.
  const isOneWord = !/\s/.test(family) || (given !== undefined && !/^\p{Ll}|\s\p{Ll}/u.test(family));
  const last = isOneWord ? protect(family) : `{${escapeLatex(family)}}`;
  return [
    particle === undefined ? last : `${protect(particle)} ${last}`,
    suffix && protect(suffix),
    // With one comma, the suffix would be the given name.
    given ? protect(given) : suffix && '{}',
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A part of a name that holds what joins or parts names stands in braces. */
function protect(part: string): string {
  const escaped = escapeLatex(part);
  return /[,;]|(?:^|\s)and(?:\s|$)|^others$/i.test(part) ? `{${escaped}}` : escaped;
}
