import { displayName, familyName, isFamilyFirst, type PersonName } from '../../publications/person-name.ts';
import type { PartialDate } from '../../publications/partial-date.ts';
import type { Publication } from '../../publications/publication.ts';
import { initials } from './initials.ts';
import { archiveOf, isArticleNumber, isRange, ordinalEdition, referenceKind } from './reference-facts.ts';
import { join, sentences, type Piece } from './reference-text.ts';

const months = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** IEEE style, without the number in brackets that a list gives. Source: IEEE Reference Style Guide for Authors, 2023. */
export function formatIeee(publication: Publication): Piece[] {
  const {
    title,
    authors,
    date,
    venue,
    volume,
    issue,
    pages,
    publisher,
    publisherPlace,
    editors = [],
    edition,
    genre,
    number,
    doi,
    url,
  } = publication;
  const kind = referenceKind(publication);
  const people = authors.map(({ name }) => writeName(name));
  const names: Piece[] | undefined =
    people.length === 0 ? undefined : joinNames(people, publication.authorsIncomplete);
  const pageText =
    pages && (isArticleNumber(pages) ? `Art. no. ${pages}` : `${isRange(pages) ? 'pp.' : 'p.'} ${pages}`);
  const ending = join(', ', doi && `doi: ${doi}`);
  const imprint = [publisherPlace, publisher].filter(Boolean).join(': ') || undefined;
  const year = date && String(date.year);
  const body = ((): Piece[] => {
    switch (kind) {
      case 'article':
        return join(
          ', ',
          names,
          quoted({ italic: venue as string }),
          volume && `vol. ${volume}`,
          issue && `no. ${issue}`,
          pageText,
          date && writeDate(date),
          ending,
        );
      case 'part': {
        const led =
          editors.length > 0
            ? join('', joinNames(editors.map(writeName)), editors.length > 1 ? ', Eds.' : ', Ed.')
            : undefined;
        return join(
          '. ',
          withoutStop(
            join(', ', names, quoted(['in ', { italic: venue as string }]), volume && `vol. ${volume}`, led),
          ),
          join(', ', imprint, year, pageText, ending),
        );
      }
      case 'preprint': {
        const archive =
          publication.arxiv === undefined ? archiveOf(publication) : `arXiv:${publication.arxiv}`;
        return join(', ', names, quoted(date && writeDate(date)), archive, ending);
      }
      case 'thesis':
        return join(
          ', ',
          names,
          quoted(genre === 'PhD thesis' ? 'Ph.D. dissertation' : (genre ?? 'Thesis')),
          publisher,
          publisherPlace,
          year,
          ending,
        );
      case 'report':
        return join(
          ', ',
          names,
          quoted(publisher),
          publisherPlace,
          `${genre === 'Technical report' ? 'Tech. Rep.' : (genre ?? 'Rep.')}${number ? ` ${number}` : ''}`,
          date && writeDate(date),
          ending,
        );
      default:
        return join(
          '. ',
          withoutStop(
            join(
              ', ',
              names,
              { italic: title.plain },
              volume && `vol. ${volume}`,
              edition && `${ordinalEdition(edition)} ed.`,
            ),
          ),
          join(', ', imprint, year, ending),
        );
    }
  })();
  const stopped = sentences(body);
  return doi === undefined && url !== undefined ? [...stopped, ` [Online]. Available: ${url}`] : stopped;

  /** The title in quotation marks, with the comma before what follows inside them; a title's own mark stands for it. */
  function quoted(next: Piece | Piece[] | undefined): Piece[] {
    const own = title.plain;
    if (next === undefined || next === '') return [`“${own}”`];
    return [`“${own}${/[?!]$/.test(own) ? '' : ','}” `, ...(Array.isArray(next) ? next : [next])];
  }
}

/** The stop of an abbreviation is the one before the imprint. */
function withoutStop(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  return typeof last === 'string' ? [...pieces.slice(0, -1), last.replace(/\.$/, '')] : [...pieces];
}

function writeDate({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  return `${months[month - 1]}${day === undefined ? '' : ` ${day},`} ${year}`;
}

function writeName(name: PersonName): string {
  if ('literal' in name || isFamilyFirst(name)) return displayName(name);
  return [name.given && initials(name.given, '.'), familyName(name), name.suffix].filter(Boolean).join(' ');
}

/** Up to six names; of more, the first. */
function joinNames(names: readonly string[], isIncomplete = false): Piece[] {
  if (isIncomplete || names.length > 6)
    return [
      `${(isIncomplete && names.length <= 6 ? names : names.slice(0, 1)).join(', ')} `,
      { italic: 'et al.' },
    ];
  if (names.length < 3) return [names.join(' and ')];
  return [`${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`];
}
