import {
  displayName,
  familyName,
  invertedName,
  isFamilyFirst,
  type PersonName,
} from '../../publications/person-name.ts';
import { displayDate } from '../../publications/partial-date.ts';
import type { Publication } from '../../publications/publication.ts';
import { archiveOf, ordinalEdition, referenceAddress, referenceKind } from './reference-facts.ts';
import { join, sentences, type Piece } from './reference-text.ts';

/**
 * Chicago style, author–date. Ranges of pages are given whole, which the manual allows.
 * Source: The Chicago Manual of Style, 18th edition, chapters 13 and 14.
 */
export function formatChicago(publication: Publication): Piece[] {
  const {
    title,
    authors,
    date,
    venue,
    volume,
    issue,
    pages,
    publisher,
    editors = [],
    edition,
    genre,
  } = publication;
  const kind = referenceKind(publication);
  const names = joinNames(
    authors.map(({ name }) => name),
    publication.authorsIncomplete,
  );
  const year = date ? String(date.year) : publication.status === undefined ? 'n.d.' : 'forthcoming';
  const isBook = kind === 'whole' || kind === 'report';
  const heading: Piece[] = isBook ? [{ italic: title.plain }] : [quote(title.plain)];
  const opening = names === '' ? [heading, year] : [names, year, heading];
  return sentences(...opening, ...containers(), referenceAddress(publication));

  function containers(): (Piece | Piece[] | undefined)[] {
    switch (kind) {
      case 'article': {
        const number = volume ? `${volume}${issue ? ` (${issue})` : ''}` : issue && `no. ${issue}`;
        const where: Piece[] = join(volume ? ' ' : ', ', { italic: venue as string }, number);
        return [join(number ? ': ' : ', ', where, pages)];
      }
      case 'part': {
        const led = editors.length > 0 ? `edited by ${inWords(editors.map(displayName))}` : undefined;
        return [
          join(', ', ['In ', { italic: venue as string }], volume && `vol. ${volume}`, led, pages),
          publisher,
        ];
      }
      case 'preprint': {
        const day = date?.month === undefined ? undefined : americanDay(date.month, date.day);
        return [
          ['Preprint, ', join(', ', archiveOf(publication), day)].flat().length > 1
            ? join(', ', 'Preprint', archiveOf(publication), day)
            : 'Preprint',
        ];
      }
      case 'thesis':
        return [join(', ', genre === 'PhD thesis' ? 'PhD diss.' : (genre ?? 'Thesis'), publisher)];
      case 'report':
        return [join(' ', genre ?? 'Report', publication.number), publisher];
      default:
        return [volume && `Vol. ${volume}`, edition && `${ordinalEdition(edition)} ed`, publisher];
    }
  }
}

/** A title in quotation marks, with the full stop inside them. */
function quote(title: string): string {
  return `“${title}${/[.?!]$/.test(title) ? '' : '.'}”`;
}

function americanDay(month: number, day: number | undefined): string {
  const [name] = displayDate({ year: 2000, month }).split(' ');
  return day === undefined ? `${name}` : `${name} ${day}`;
}

/** The first name inverted; up to six names, of more the first three. Source: CMOS 18, section 13.107. */
function joinNames(names: readonly PersonName[], isIncomplete = false): string {
  const written = names.map((name, at) => (at === 0 ? invertFirst(name) : displayName(name)));
  if (isIncomplete || names.length > 6)
    return `${(isIncomplete && names.length <= 6 ? written : written.slice(0, 3)).join(', ')}, et al.`;
  return inWords(written, written[0]?.includes(',') === true);
}

function invertFirst(name: PersonName): string {
  if ('literal' in name || isFamilyFirst(name)) return displayName(name);
  return name.given !== undefined ? invertedName(name) : familyName(name);
}

function inWords(names: readonly string[], hasComma = false): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}${names.length > 2 || hasComma ? ',' : ''} and ${names.at(-1)}`;
}
