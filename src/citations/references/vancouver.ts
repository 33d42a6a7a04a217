import { displayName, familyName, isFamilyFirst, type PersonName } from '../../publications/person-name.ts';
import { displayDate, type PartialDate } from '../../publications/partial-date.ts';
import type { Publication } from '../../publications/publication.ts';
import { initials } from './initials.ts';
import { archiveOf, ordinalEdition, referenceKind } from './reference-facts.ts';
import { sentences, type Piece } from './reference-text.ts';

/**
 * Vancouver style, without the number that a list gives.
 * Source: Citing Medicine, 2nd edition (National Library of Medicine); ICMJE, “Samples of Formatted References”.
 */
export function formatVancouver(publication: Publication): Piece[] {
  const {
    title,
    authors,
    date,
    venue,
    volume,
    issue,
    publisher,
    publisherPlace,
    editors = [],
    edition,
    genre,
    arxiv,
    doi,
    url,
  } = publication;
  const kind = referenceKind(publication);
  const names = joinNames(
    authors.map(({ name }) => writeName(name)),
    publication.authorsIncomplete,
  );
  const pages = publication.pages && shortenRanges(publication.pages);
  const imprint =
    [[publisherPlace, publisher].filter(Boolean).join(': '), date && String(date.year)]
      .filter(Boolean)
      .join('; ') || undefined;
  const online =
    doi === undefined ? (arxiv === undefined ? url : `https://arxiv.org/abs/${arxiv}`) : undefined;
  return sentences(names, ...body(), doi && `doi: ${doi}`, online && `Available from: ${online}`);

  function body(): (string | undefined)[] {
    switch (kind) {
      case 'article': {
        const number = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
        const when = date && writeDate(date);
        const place = [[when, number].filter(Boolean).join(';'), pages].filter(Boolean).join(':');
        return [title.plain, venue, place];
      }
      case 'part': {
        const led =
          editors.length > 0
            ? `${joinNames(editors.map(writeName))}, ${editors.length > 1 ? 'editors' : 'editor'}. `
            : '';
        return [
          title.plain,
          `In: ${led}${venue}`,
          volume && `Vol. ${volume}`,
          imprint,
          pages && `p. ${pages}`,
        ];
      }
      case 'preprint':
        return [
          title.plain,
          archiveOf(publication) === undefined ? '[Preprint]' : `${archiveOf(publication)} [Preprint]`,
          date && writeDate(date),
        ];
      case 'thesis':
        return [
          `${title.plain} [${genre === 'PhD thesis' ? 'dissertation' : (genre ?? 'thesis').toLowerCase()}]`,
          imprint,
        ];
      case 'report':
        return [title.plain, imprint, publication.number && `Report No.: ${publication.number}`];
      default:
        return [title.plain, edition && `${ordinalEdition(edition)} ed`, volume && `Vol. ${volume}`, imprint];
    }
  }
}

function writeDate({ year, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : displayDate({ year, month }).slice(0, 3);
  return [year, name, day].filter((part) => part !== undefined).join(' ');
}

function writeName(name: PersonName): string {
  if ('literal' in name || isFamilyFirst(name)) return displayName(name);
  return [familyName(name), name.given && initials(name.given, ''), name.suffix?.replace(/\.$/, '')]
    .filter(Boolean)
    .join(' ');
}

/** Up to six names; of more, the first six. Source: ICMJE's samples. */
function joinNames(names: readonly string[], isIncomplete = false): string {
  return names.slice(0, 6).join(', ') + (names.length > 6 || isIncomplete ? ', et al.' : '');
}

/** `101–119` as `101-19`: figures that do not change stand once. Source: Citing Medicine, chapter 1, “Location (Pagination)”. */
function shortenRanges(pages: string): string {
  return pages
    .replace(/(\d+)–(\d+)/g, (_, first: string, last: string) => {
      let same = 0;
      if (first.length === last.length) while (same < last.length - 1 && first[same] === last[same]) same++;
      return `${first}-${last.slice(same)}`;
    })
    .replace(/–/g, '-');
}
