import type { Publication, PublicationType } from '../publications/publication.ts';

/**
 * Entry types for CSL's item types: BibTeX's own where it has one, else biblatex's of the same meaning, which BibTeX's
 * styles set as `misc`. Source: Patashnik, “BibTeXing”, section 3.1; biblatex manual, section 2.1.
 */
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
  thesis: 'thesis',
  report: 'techreport',
  patent: 'patent',
  standard: 'misc',
  manuscript: 'unpublished',
  speech: 'misc',
  dataset: 'dataset',
  software: 'software',
  'post-weblog': 'online',
  webpage: 'online',
  document: 'misc',
};

/** The field in which an entry type names what contains it; `journal` for all others. */
const containerFields: Record<string, string> = { inproceedings: 'booktitle', incollection: 'booktitle' };

/** The field in which an entry type names who stands behind it; `publisher` for all others. */
const publisherFields: Record<string, string> = {
  phdthesis: 'school',
  mastersthesis: 'school',
  thesis: 'school',
  techreport: 'institution',
};

/** How BibTeX files a publication. */
export interface BibtexType {
  entryType: string;
  containerField: string;
  publisherField: string;
  /** What `type` has to say beyond the entry type. */
  genre?: string;
  /** Whether `number` is the issue of a volume. */
  hasIssues: boolean;
}

/** A thesis is one of a doctor or a master only where the document says so. */
export function bibtexType({ type, genre }: Publication): BibtexType {
  let entryType = entryTypes[type];
  if (entryType === 'thesis' && genre === 'PhD thesis') entryType = 'phdthesis';
  if (entryType === 'thesis' && genre === 'Master’s thesis') entryType = 'mastersthesis';
  return {
    entryType,
    containerField: containerFields[entryType] ?? 'journal',
    publisherField: publisherFields[entryType] ?? 'publisher',
    hasIssues: entryType === 'article' || entryType === 'misc',
    ...(genre !== undefined && !/^(?:phd|masters)thesis$/.test(entryType) && { genre }),
  };
}
