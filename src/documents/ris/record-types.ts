import type { PublicationType } from '../../publications/publication.ts';
import { nearestKey } from '../yaml/nearest-key.ts';

/** CSL's item types for RIS's. Source: “RIS Format Specifications” (Reference Manager); EndNote's and Zotero's exports. */
const types: Record<string, PublicationType> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  JFULL: 'article-journal',
  INPR: 'article-journal',
  ABST: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  CONF: 'collection',
  CPAPER: 'paper-conference',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  ENCYC: 'entry-encyclopedia',
  DICT: 'entry-encyclopedia',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  SER: 'book',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  PAT: 'patent',
  STAND: 'standard',
  UNPB: 'manuscript',
  MANSCPT: 'manuscript',
  PREPRINT: 'article',
  SLIDE: 'speech',
  DATA: 'dataset',
  DBASE: 'dataset',
  COMP: 'software',
  BLOG: 'post-weblog',
  ELEC: 'webpage',
  WEB: 'webpage',
  ICOMM: 'webpage',
};

/** The types of what is no text of those, or of any kind. */
const otherTypes: ReadonlySet<string> = new Set(
  'GEN MISC AGGR ANCIENT ART ADVS BILL CASE CHART CLSWK CTLG EQUA FIGURE GRANT HEAR INTERNET LEGAL MAP MPCT MULTI MUSIC PAMP PCOMM SOUND STAT UNBILL UNBILD VIDEO'.split(
    ' ',
  ),
);

export function isKnownType(risType: string): boolean {
  return risType in types || otherTypes.has(risType);
}

/** The known type that is spelt most like another; `undefined` when none is. */
export function nearestType(risType: string): string | undefined {
  return nearestKey(risType, Object.keys(types));
}

/** `document` for a type that is not known. A conference record that names what contains it is a paper. */
export function publicationTypeOf(risType: string, isContained: boolean): PublicationType {
  const type = types[risType] ?? 'document';
  return type === 'collection' && isContained ? 'paper-conference' : type;
}
