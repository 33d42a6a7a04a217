import { displayName, familyName, isFamilyFirst, type PersonName } from '../../publications/person-name.ts';
import { displayDate, type PartialDate } from '../../publications/partial-date.ts';
import type { Publication } from '../../publications/publication.ts';
import { initials } from './initials.ts';
import {
  archiveOf,
  isArticleNumber,
  isRange,
  ordinalEdition,
  referenceAddress,
  referenceKind,
} from './reference-facts.ts';
import { join, sentences, type Piece } from './reference-text.ts';

/** What a work is, said in brackets behind its title. Source: APA 7, section 9.21. */
const descriptions: Partial<Record<Publication['type'], string>> = {
  dataset: 'Data set',
  software: 'Computer software',
  speech: 'Presentation',
};

/**
 * APA style. Titles keep the capitals that their authors gave them, since no program can tell names from words.
 * Source: Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10.
 */
export function formatApa(publication: Publication): Piece[] {
  const { title, authors, date, venue, volume, issue, pages, publisher, edition, editors = [] } = publication;
  const kind = referenceKind(publication);
  const names = joinNames(
    authors.map(({ name }) => invertName(name)),
    publication.authorsIncomplete,
  );
  const when = `(${writeDate(publication, date)})`;
  const address = referenceAddress(publication);
  const own = title.plain;
  const isWhole = kind !== 'article' && kind !== 'part';
  const details = [
    edition && `${ordinalEdition(edition)} ed.`,
    kind === 'whole' && volume && `Vol. ${volume}`,
    kind === 'report' && publication.number && `${publication.genre ?? 'Report'} No. ${publication.number}`,
  ]
    .filter(Boolean)
    .join(', ');
  const bracket =
    kind === 'thesis'
      ? [thesisName(publication.genre), publisher].filter(Boolean).join(', ')
      : descriptions[publication.type];
  const heading = join(
    ' ',
    isWhole ? { italic: own } : own,
    isWhole && details ? `(${details})` : undefined,
    bracket ? `[${bracket}]` : undefined,
  );
  const opening = names === '' ? [heading, when] : [join(' ', names.replace(/(?<!\.)$/, '.'), when), heading];
  return sentences(...opening, ...containers(), address);

  function containers(): (Piece | Piece[] | undefined)[] {
    switch (kind) {
      case 'article': {
        const number = volume ? join('', { italic: volume }, issue && `(${issue})`) : issue && `(${issue})`;
        const place = pages && (isArticleNumber(pages) ? `Article ${pages}` : pages);
        return [join(', ', { italic: venue as string }, number || undefined, place)];
      }
      case 'part': {
        const led =
          editors.length > 0
            ? `${joinNames(editors.map(uprightName))} (${editors.length > 1 ? 'Eds.' : 'Ed.'}), `
            : '';
        const inside = [
          edition && `${ordinalEdition(edition)} ed.`,
          volume && `Vol. ${volume}`,
          pages && (isRange(pages) ? `pp. ${pages}` : `p. ${pages}`),
        ]
          .filter(Boolean)
          .join(', ');
        return [
          join(' ', [`In ${led}`, { italic: venue as string }], inside ? `(${inside})` : undefined),
          publisher,
        ];
      }
      case 'preprint':
        return [archiveOf(publication)];
      case 'thesis':
        return [];
      default:
        return [publisher];
    }
  }
}

/** The year alone, but for what appears by the day; how far it is without one. Source: APA 7, section 9.14. */
function writeDate({ type, status }: Publication, date: PartialDate | undefined): string {
  if (!date) return status ?? 'n.d.';
  const isByDay = ['article-magazine', 'article-newspaper', 'post-weblog', 'webpage', 'speech'].includes(
    type,
  );
  if (!isByDay || date.month === undefined) return String(date.year);
  const [month] = displayDate({ year: date.year, month: date.month }).split(' ');
  return `${date.year}, ${month}${date.day === undefined ? '' : ` ${date.day}`}`;
}

function thesisName(genre: string | undefined): string {
  if (genre === undefined) return 'Thesis';
  return /ph\.?\s?d|doctor/i.test(genre) ? 'Doctoral dissertation' : genre;
}

function invertName(name: PersonName): string {
  if ('literal' in name || isFamilyFirst(name)) return displayName(name);
  return [familyName(name), name.given && initials(name.given, '.'), name.suffix].filter(Boolean).join(', ');
}

function uprightName(name: PersonName): string {
  if ('literal' in name || isFamilyFirst(name)) return displayName(name);
  return (
    [name.given && initials(name.given, '.'), familyName(name)].filter(Boolean).join(' ') +
    (name.suffix ? `, ${name.suffix}` : '')
  );
}

/** Up to twenty names; of more, the first nineteen and the last. Source: APA 7, section 9.8. */
function joinNames(names: readonly string[], isIncomplete = false): string {
  if (isIncomplete) return `${names.join(', ')}, et al.`;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  if (names.length < 2) return names[0] ?? '';
  // Before the ampersand stands a comma, even with two inverted names; upright ones have none.
  const isInverted = names.some((name) => name.includes(', '));
  return `${names.slice(0, -1).join(', ')}${names.length > 2 || isInverted ? ',' : ''} & ${names.at(-1)}`;
}
