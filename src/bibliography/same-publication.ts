import type { PublicationRecord } from '../documents/record.ts';
import { foldText } from '../publications/folded-text.ts';
import { familyName } from '../publications/person-name.ts';

/** Why two records of one title are two publications. Strangers share no author: their works are none of each other. */
export type Difference = 'strangers' | 'authors' | 'years' | 'identifiers' | 'types' | 'document';

/** Years that pass between a preprint and its publication. */
const yearsToPublication = 4;

/**
 * What keeps two records that have one title from being one publication; `undefined` when nothing does. They are one
 * when their authors are the same people and either their years are, or one is a preprint of the other. Two records of
 * one document are one only when one is the preprint of the other: nobody writes the same twice and means one.
 */
export function differenceOf(one: PublicationRecord, other: PublicationRecord): Difference | undefined {
  const likeness = compareAuthors(one, other);
  if (likeness !== 'same') return likeness === 'some' ? 'authors' : 'strangers';
  const isPair = isPreprint(one) !== isPreprint(other);
  if (one.place.source === other.place.source && !isPair) return 'document';
  if (differ(bareArxiv(one.arxiv), bareArxiv(other.arxiv))) return 'identifiers';
  if (!isPair && differ(one.doi?.toLowerCase(), other.doi?.toLowerCase())) return 'identifiers';
  const years = one.date && other.date ? Math.abs(one.date.year - other.date.year) : 0;
  if (years > (isPair ? yearsToPublication : 1)) return 'years';
  return !isPair && one.type !== other.type && isTelling(one) && isTelling(other) ? 'types' : undefined;
}

/** Whether it is a preprint, or a record of a listing that says nothing else of what it is. */
export function isPreprint({ type, venue, doi }: PublicationRecord): boolean {
  return type === 'article' && (venue === undefined || /rxiv|preprint/i.test(venue)) && !isPublishersDoi(doi);
}

/** arXiv's identifier without the version. */
export function bareArxiv(identifier: string | undefined): string | undefined {
  return identifier?.replace(/v\d+$/, '').toLowerCase();
}

/** DOIs that preprint servers register: arXiv, bioRxiv and medRxiv, SSRN, Research Square, OSF, Zenodo, Preprints.org. */
function isPublishersDoi(doi: string | undefined): boolean {
  return (
    doi !== undefined && !/^10\.(?:48550|1101|64898|2139|21203|31219|31234|31235|5281|20944)\//.test(doi)
  );
}

/** Types that say what a publication is. `document` says nothing. */
function isTelling({ type }: PublicationRecord): boolean {
  return type !== 'document' && type !== 'webpage';
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** The same people, when the shorter list's family names are all, but for one in four, in the longer one. */
function compareAuthors(one: PublicationRecord, other: PublicationRecord): 'same' | 'some' | 'none' {
  const [few, many] = [familiesOf(one), familiesOf(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  if (few.size === 0) return many.size === 0 ? 'same' : 'some';
  const isCut = one.authorsIncomplete === true || other.authorsIncomplete === true;
  const shared = [...few].filter((family) => many.has(family)).length;
  if (shared >= few.size * 0.75 && (isCut || few.size >= many.size * 0.75)) return 'same';
  return shared > 0 ? 'some' : 'none';
}

function familiesOf({ authors }: PublicationRecord): Set<string> {
  return new Set(authors.map((name) => foldText(familyName(name))));
}
