import type { PersonName } from '../publications/person-name.ts';
import type { Publication, PublicationType } from '../publications/publication.ts';

/** BibTeX's entry types for CSL's item types. Source: BibTeX's standard styles; `misc` where those have none. */
const entryTypes: Record<PublicationType, string> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'paper-conference': 'inproceedings',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  book: 'book',
  collection: 'proceedings',
  thesis: 'phdthesis',
  report: 'techreport',
  patent: 'misc',
  standard: 'misc',
  manuscript: 'unpublished',
  speech: 'misc',
  dataset: 'misc',
  software: 'misc',
  'post-weblog': 'misc',
  webpage: 'misc',
  document: 'misc',
};

/** The field in which an entry type names what contains it. */
const containerFields: Record<string, string> = { inproceedings: 'booktitle', incollection: 'booktitle' };

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One publication as a BibTeX entry with a final line end: raw UTF-8, `author` with full names joined by `and`,
 * the title braced so that no style changes its capitals, mathematics kept.
 */
export function writeBibtex(publication: Publication): string {
  const { citationKey, title, authors, date, venue, doi, arxiv, type } = publication;
  const entryType = entryTypes[type];
  const fields: [name: string, value: string][] = [];
  if (authors.length > 0)
    fields.push(['author', `{${authors.map(({ name }) => writeName(name)).join(' and ')}}`]);
  fields.push(['title', `{{${balanceBraces(escapeSource(title.latex))}}}`]);
  if (venue) fields.push([containerFields[entryType] ?? 'journal', `{${escapeText(venue)}}`]);
  if (date) fields.push(['year', `{${date.year}}`]);
  if (date?.month) fields.push(['month', monthMacros[date.month - 1] as string]);
  if (doi) fields.push(['doi', `{${doi}}`]);
  if (arxiv) fields.push(['eprint', `{${arxiv}}`], ['archiveprefix', '{arXiv}']);
  const lines = fields.map(([name, value]) => `  ${name.padEnd(13)} = ${value}`);
  return `@${entryType}{${citationKey},\n${lines.join(',\n')}\n}\n`;
}

/** `von der Family, Jr, Given`, the one form that BibTeX reads without guessing; a group in braces of its own. */
function writeName(name: PersonName): string {
  if ('literal' in name) return `{${escapeText(name.literal)}}`;
  const family = [name.particle, name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escapeText)
    .join(', ');
}

/** Escapes what TeX would read as markup. */
function escapeText(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}

/** LaTeX source as documents hold it, where a bare `%`, `&`, `#` or `_` outside mathematics means itself. */
function escapeSource(latex: string): string {
  return latex.replace(/\\.|\$[^$]*\$|[&%#_]/gs, (match) => (match.length === 1 ? `\\${match}` : match));
}

/** LaTeX source whose braces do not pair up would end the field early: it loses its braces. */
function balanceBraces(latex: string): string {
  let depth = 0;
  for (const [match] of latex.matchAll(/\\.|[{}]/gs)) {
    if (match === '{') depth++;
    else if (match === '}' && --depth < 0) break;
  }
  return depth === 0 ? latex : latex.replace(/(\\.)|[{}]/gs, (_, escaped?: string) => escaped ?? '');
}
