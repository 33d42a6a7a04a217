import { parseArxiv, parseDoi } from '../publications/identifiers.ts';
import { isArxiv, isPreprintServer } from '../publications/type-of-venue.ts';
import type { PublicationRecord } from './record.ts';

const arxivNumber = /(?<![\w.])(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?![\w.]*\d)/i;

/**
 * One form for what documents write in several: identifiers found in addresses, venues and volumes; preprints as
 * preprints, whatever entry type carries them; one address for each link; ranges of pages with an en dash; one name for
 * a kind of thesis.
 */
export function standardizeRecord(written: PublicationRecord): PublicationRecord {
  const record: PublicationRecord = { ...written };
  readIdentifiersFromLinks(record);
  readArxivVenue(record);
  if (record.pages !== undefined) record.pages = record.pages.replace(/(\w)\s*[-–—]+\s*(?=\w)/g, '$1–');
  if (isPreprint(record)) record.type = 'article';
  if (record.type === 'thesis' && record.genre !== undefined) record.genre = thesisGenre(record.genre);
  return record;
}

/** `PhD Thesis`, as Zotero writes it, `Ph.D. dissertation`, `Masters thesis`: what BibTeX has entry types of. */
function thesisGenre(written: string): string {
  if (/^ph\.?\s?d\.?[\s-]+(?:thesis|dissertation)$/i.test(written)) return 'PhD thesis';
  if (/^(?:master(?:['’]?s)?|m\.?\s?sc\.?)[\s-]+(?:thesis|dissertation)$/i.test(written))
    return 'Master’s thesis';
  return written;
}

/** Links that lead where an identifier leads say nothing more than the identifier. */
function readIdentifiersFromLinks(record: PublicationRecord): void {
  record.arxiv ??= record.doi === undefined ? undefined : parseArxiv(record.doi);
  if (record.arxiv !== undefined && record.doi !== undefined && parseArxiv(record.doi) !== undefined)
    delete record.doi;
  record.links = record.links.filter(({ url, label }) => {
    const arxiv = parseArxiv(url);
    const doi = /^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(url) ? parseDoi(url) : undefined;
    if (arxiv !== undefined) {
      record.arxiv ??= arxiv;
      return label === 'PDF' || label === 'Code';
    }
    if (doi !== undefined) record.doi ??= doi;
    return doi === undefined || doi.toLowerCase() !== record.doi?.toLowerCase();
  });
  if (record.arxiv === undefined) delete record.arxiv;
  if (record.doi === undefined) delete record.doi;
}

/** `journal = {arXiv preprint arXiv:2502.19613}`, `journal = {CoRR}, volume = {abs/2502.19613}` */
function readArxivVenue(record: PublicationRecord): void {
  const { venue, volume } = record;
  if (venue === undefined || !isArxiv(venue)) return;
  const inVenue = arxivNumber.exec(venue)?.[0];
  const inVolume = arxivNumber.exec(volume?.replace(/^abs\//, '') ?? '')?.[0];
  const inPages = arxivNumber.exec(record.pages ?? '')?.[0];
  const found = parseArxiv(inVenue ?? inVolume ?? inPages ?? '');
  if (found !== undefined) record.arxiv ??= found;
  if (record.arxiv === undefined) return;
  delete record.venue;
  if (volume !== undefined && (inVolume !== undefined || /^abs\//.test(volume))) delete record.volume;
  if (inPages !== undefined) delete record.pages;
}

function isPreprint({ type, venue, arxiv, publisher }: PublicationRecord): boolean {
  if (venue !== undefined) return isPreprintServer(venue) && type !== 'paper-conference';
  if (type === 'article-journal') return arxiv !== undefined;
  return (
    ['document', 'webpage', 'manuscript'].includes(type) &&
    (arxiv !== undefined || /arxiv/i.test(publisher ?? ''))
  );
}
