import type { Publication } from './publication.ts';
import { typeLabels } from './type-label.ts';

/** What is known by its kind and by who stands behind it, since nothing contains it. */
const issued: ReadonlySet<Publication['type']> = new Set(['thesis', 'report', 'patent', 'standard']);

/**
 * What lists say of a publication that nothing contains, where others name their venue: `PhD thesis, University of
 * Bern`, `Technical report 17, Ice Institute`, a book's publisher. Empty when nothing is known.
 */
export function formatIssuer({ type, genre, number, publisher, edition, venue }: Publication): string {
  if (venue !== undefined) return '';
  const kind = issued.has(type) ? [genre ?? typeLabels[type], number].filter(Boolean).join(' ') : undefined;
  const ordinal = edition !== undefined && /^\d+$/.test(edition) ? `edition ${edition}` : edition;
  return [kind, publisher, ordinal].filter(Boolean).join(', ');
}
