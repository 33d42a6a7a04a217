import type { PublicationRecord } from '../documents/record.ts';
import { arxivAddress, doiAddress } from '../publications/identifiers.ts';
import { linksInText } from '../publications/link-label.ts';
import type { Link } from '../publications/publication.ts';

/** The link buttons of a publication: identifiers, then the owner's links, then addresses in its abstract; each address once. */
export function collectLinks(record: PublicationRecord): Link[] {
  const links: Link[] = [];
  if (record.arxiv) links.push({ label: 'arXiv', url: arxivAddress(record.arxiv) });
  if (record.doi) links.push({ label: 'DOI', url: doiAddress(record.doi) });
  links.push(...record.links);
  if (record.abstract) links.push(...linksInText(record.abstract.addresses, record.abstract.plain));
  const seen = new Set<string>();
  return links.filter(({ url }) => {
    const address = url.replace(/\/$/, '');
    return !seen.has(address) && seen.add(address);
  });
}
