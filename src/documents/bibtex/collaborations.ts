import { isGroupName } from '../../publications/parse-person-name.ts';
import type { PersonName } from '../../publications/person-name.ts';

/**
 * The groups that INSPIRE names in `collaboration`, beside the authors: `ATLAS, CMS`. One that is an author already is
 * not named again.
 */
export function readCollaborations(written: string, authors: readonly PersonName[]): PersonName[] {
  const known = new Set(authors.map((name) => ('literal' in name ? name.literal : '')));
  return written
    .split(/\s*[,;]\s*|\s+and\s+/)
    .filter((name) => name !== '')
    .map((name) => (isGroupName(name) ? name : `${name} Collaboration`))
    .filter((literal) => !known.has(literal))
    .map((literal) => ({ literal }));
}
