import { familyName, invertedName } from '../publications/person-name.ts';
import { isoDate } from '../publications/partial-date.ts';
import { mostNamedInLists } from '../publications/named-authors.ts';
import type { Publication, PublicationType } from '../publications/publication.ts';
import { splitPages } from './page-range.ts';
import { zoteroTypes } from './zotero-types.ts';

/** OpenURL's formats and genres; Dublin Core for what they have no word for. */
const formats: Partial<
  Record<PublicationType, { format: 'journal' | 'book' | 'dissertation'; genre?: string }>
> = {
  'article-journal': { format: 'journal', genre: 'article' },
  'article-magazine': { format: 'journal', genre: 'article' },
  'article-newspaper': { format: 'journal', genre: 'article' },
  'paper-conference': { format: 'book', genre: 'proceeding' },
  chapter: { format: 'book', genre: 'bookitem' },
  'entry-encyclopedia': { format: 'book', genre: 'bookitem' },
  book: { format: 'book', genre: 'book' },
  collection: { format: 'book', genre: 'conference' },
  report: { format: 'book', genre: 'report' },
  thesis: { format: 'dissertation' },
};

/**
 * A publication as the `title` of a `<span class="Z3988">` (COinS), from which reference managers save all that a list
 * shows. Source: Z39.88-2004, “KEV format”; “COinS: A Convention to Embed Bibliographic Metadata in HTML”.
 *
 * @param page the absolute address of the paper's page
 */
export function writeCoins(publication: Publication, page: string): string {
  const { type, title, authors, date, venue, volume, issue, pages, doi } = publication;
  const known = formats[type];
  const pairs: string[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') pairs.push(`${name}=${encode(value)}`);
  };
  add('ctx_ver', 'Z39.88-2004');
  add('rft_val_fmt', `info:ofi/fmt:kev:mtx:${known?.format ?? 'dc'}`);
  if (known) {
    add('rft.genre', known.genre);
    const isPart = known.format === 'journal' || known.genre === 'proceeding' || known.genre === 'bookitem';
    add(isPart ? 'rft.atitle' : known.format === 'book' ? 'rft.btitle' : 'rft.title', title.plain);
    add(known.format === 'journal' ? 'rft.jtitle' : 'rft.btitle', isPart ? venue : undefined);
    add('rft.volume', volume);
    add('rft.issue', issue);
    const range = pages === undefined ? undefined : splitPages(pages);
    add('rft.spage', range?.first);
    add('rft.epage', range?.last);
    add(known.format === 'dissertation' ? 'rft.inst' : 'rft.pub', publication.publisher);
    add('rft.isbn', publication.isbn);
    add('rft.issn', publication.issn);
    const first = authors[0]?.name;
    if (first && 'family' in first) {
      add('rft.aulast', familyName(first));
      add('rft.aufirst', first.given);
    }
    // The first person is told by the two fields before, a group by this one.
    for (const { name } of authors.slice(first && 'family' in first ? 1 : 0, mostNamedInLists))
      add('rft.au', invertedName(name));
  } else {
    add('rft.type', zoteroTypes[type]);
    add('rft.title', title.plain);
    for (const { name } of authors.slice(0, mostNamedInLists)) add('rft.creator', invertedName(name));
    add('rft.publisher', publication.publisher);
  }
  add('rft.date', date && isoDate(date));
  add('rft_id', doi === undefined ? undefined : `info:doi/${doi}`);
  add(known ? 'rft_id' : 'rft.identifier', page);
  return pairs.join('&');
}

/** Percent-encoded, with a plus for a blank as in forms, which saves bytes on lists. */
function encode(text: string): string {
  if (unchanged.test(text)) return text;
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',');
}

const unchanged = /^[\w.:/,-]*$/;
