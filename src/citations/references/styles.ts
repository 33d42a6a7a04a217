import type { Publication } from '../../publications/publication.ts';
import { formatApa } from './apa.ts';
import { formatChicago } from './chicago.ts';
import { formatIeee } from './ieee.ts';
import { toReference, type Piece, type Reference } from './reference-text.ts';
import { formatVancouver } from './vancouver.ts';

/** The styles of formatted references, by hand: citeproc-js may not be given on under an MIT licence (CPAL/AGPL). */
const styles = [
  { id: 'apa', name: 'APA', format: formatApa },
  { id: 'chicago', name: 'Chicago', format: formatChicago },
  { id: 'ieee', name: 'IEEE', format: formatIeee },
  { id: 'vancouver', name: 'Vancouver', format: formatVancouver },
] as const satisfies readonly { id: string; name: string; format: (publication: Publication) => Piece[] }[];

export type ReferenceStyle = (typeof styles)[number]['id'];

/** A reference in one style. */
export function formatReference(publication: Publication, style: ReferenceStyle): Reference {
  const { format } = styles.find(({ id }) => id === style) as (typeof styles)[number];
  return toReference(format(publication));
}

/** A publication's references in every style. */
export function formatReferences(
  publication: Publication,
): { id: ReferenceStyle; name: string; reference: Reference }[] {
  return styles.map(({ id, name, format }) => ({ id, name, reference: toReference(format(publication)) }));
}
