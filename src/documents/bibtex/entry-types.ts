import type { PublicationType } from '../../publications/publication.ts';
import { nearestKey } from '../yaml/nearest-key.ts';

/** CSL's item types for the entry types of BibTeX and biblatex. Source: biblatex manual, section 2.1. */
const types: ReadonlyMap<string, PublicationType> = new Map(
  Object.entries<PublicationType>({
    article: 'article-journal',
    suppperiodical: 'article-journal',
    review: 'article-journal',
    preprint: 'article',
    inproceedings: 'paper-conference',
    conference: 'paper-conference',
    inbook: 'chapter',
    incollection: 'chapter',
    bookinbook: 'chapter',
    suppbook: 'chapter',
    suppcollection: 'chapter',
    inreference: 'entry-encyclopedia',
    book: 'book',
    mvbook: 'book',
    booklet: 'book',
    collection: 'book',
    mvcollection: 'book',
    reference: 'book',
    mvreference: 'book',
    manual: 'book',
    proceedings: 'collection',
    mvproceedings: 'collection',
    periodical: 'collection',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
    masterthesis: 'thesis',
    bachelorsthesis: 'thesis',
    bachelorthesis: 'thesis',
    thesis: 'thesis',
    techreport: 'report',
    report: 'report',
    patent: 'patent',
    standard: 'standard',
    unpublished: 'manuscript',
    presentation: 'speech',
    talk: 'speech',
    poster: 'speech',
    dataset: 'dataset',
    data: 'dataset',
    software: 'software',
    online: 'webpage',
    electronic: 'webpage',
    www: 'webpage',
    webpage: 'webpage',
    misc: 'document',
  }),
);

/** biblatex's types of what is no text, for which CSL's types here have none of their own. Source: biblatex manual, section 2.1.3. */
const otherTypes: ReadonlySet<string> = new Set(
  'artwork audio bibnote commentary image jurisdiction legislation legal letter movie music performance video customa customb customc customd custome customf'.split(
    ' ',
  ),
);

/** What a thesis is by its entry type, where no field says it. */
const genres: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    phdthesis: 'PhD thesis',
    mastersthesis: 'Master’s thesis',
    masterthesis: 'Master’s thesis',
    bachelorsthesis: 'Bachelor’s thesis',
    bachelorthesis: 'Bachelor’s thesis',
  }),
);

/** biblatex's keywords for kinds of theses and reports. Source: biblatex manual, section 4.9.2.13. */
const genreKeywords: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    phdthesis: 'PhD thesis',
    mathesis: 'Master’s thesis',
    bathesis: 'Bachelor’s thesis',
    candthesis: 'Candidate thesis',
    techreport: 'Technical report',
    resreport: 'Research report',
  }),
);

/** Entry types that hold no publication. */
export const dataTypes: ReadonlySet<string> = new Set(['string', 'xdata', 'set']);

/** `document` for a type that is not known. */
export function publicationTypeOf(entryType: string): PublicationType {
  return types.get(entryType) ?? 'document';
}

export function isKnownType(entryType: string): boolean {
  return types.has(entryType) || otherTypes.has(entryType) || dataTypes.has(entryType);
}

/** The known type that is spelt most like another; `undefined` when none is. */
export function nearestType(entryType: string): string | undefined {
  return nearestKey(entryType, [...types.keys()]);
}

/** What Scopus writes into `type`, which the entry type says. */
const scopusTypes =
  /^(?:article|review|conference paper|conference review|book|book chapter|note|editorial|letter|erratum|short survey|data paper)$/i;

/** @param written the field `type`, in words */
export function genreOf(entryType: string, written: string | undefined): string | undefined {
  if (written !== undefined && scopusTypes.test(written)) return genres.get(entryType);
  return written === undefined
    ? genres.get(entryType)
    : (genreKeywords.get(written.toLowerCase()) ?? written);
}
