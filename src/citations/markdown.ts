import { displayName, type PersonName } from '../publications/person-name.ts';
import { displayDate } from '../publications/partial-date.ts';
import type { Publication } from '../publications/publication.ts';
import { writeBibtex } from './bibtex.ts';

/** Addresses that mirrors name, absolute; papers and people by their mirrors. */
export interface MirrorAddresses {
  /** The page that a mirror mirrors. */
  page: string;
  paper(slug: string): string;
  /** Nothing for a person without a page. */
  person(slug: string, isWithoutPage?: boolean): string | undefined;
  /** Where a link of the owner's leads. */
  link(url: string): string;
}

/** A paper's page as Markdown: title, authors, where and when, links, abstract with its LaTeX, citation. */
export function mirrorPaper(publication: Publication, addresses: MirrorAddresses): string {
  const { title, authors, venue, date, abstract, links, award, keywords } = publication;
  const facts = [
    authors
      .map(({ name, person, isWithoutPage }) =>
        link(displayName(name), addresses.person(person, isWithoutPage)),
      )
      .join(', '),
    [venue && escapeMarkdown(venue), date && displayDate(date)].filter(Boolean).join(', '),
    award && `Award: ${escapeMarkdown(award)}`,
    keywords && `Keywords: ${escapeMarkdown(keywords.join(', '))}`,
    [
      link('Web page', addresses.page),
      ...links.map(({ label, url }) => link(label, addresses.link(url))),
    ].join(' · '),
  ].filter(Boolean);
  const parts = [`# ${escapeMarkdown(title.plain)}`, ...facts];
  if (abstract) parts.push('## Abstract', escapeMarkdown(abstract.plain));
  parts.push('## Citation', `\`\`\`bibtex\n${writeBibtex(publication)}\`\`\``);
  return `${parts.join('\n\n')}\n`;
}

/** A person's page as Markdown: the publications, newest first. */
export function mirrorPerson(
  name: PersonName,
  publications: readonly Publication[],
  { page, paper }: MirrorAddresses,
): string {
  return `# ${escapeMarkdown(displayName(name))}\n\n[Web page](${page})\n\n## Publications\n\n${listPublications(publications, paper)}`;
}

/** A line of Markdown for each publication, linked to its mirror. */
export function listPublications(
  publications: readonly Publication[],
  addressOf: (slug: string) => string,
): string {
  return publications
    .map(({ slug, title, authors, date }) => {
      const said = [authors.map(({ name }) => displayName(name)).join(', '), date?.year]
        .filter(Boolean)
        .join(', ');
      return `- ${link(title.plain, addressOf(slug))}${said === '' ? '' : `: ${escapeMarkdown(said)}`}\n`;
    })
    .join('');
}

function link(text: string, address: string | undefined): string {
  const shown = escapeMarkdown(text);
  return address === undefined ? shown : `[${shown}](${address.replace(/[()\s<>]/g, encodeCharacter)})`;
}

/** `encodeURIComponent` leaves parentheses alone. */
function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Text that no Markdown reader takes for markup or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*)(#|[-+](?=\s)|\d+(?=[.)]\s))/gm, '$1\\$2');
}
