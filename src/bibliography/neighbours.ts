import type { Publication } from '../publications/publication.ts';

/** What stands before and after a publication in the bibliography. */
export interface Neighbours {
  newer?: Publication;
  older?: Publication;
}

/** @param publications newest first @param index of the publication in them */
export function neighboursOf(publications: readonly Publication[], index: number): Neighbours {
  const newer = publications[index - 1];
  const older = publications[index + 1];
  return { ...(newer && { newer }), ...(older && { older }) };
}
