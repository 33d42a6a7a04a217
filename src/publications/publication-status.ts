/** How far a publication is on its way, in the words that lists and references use. */
export const publicationStatuses = [
  'in preparation',
  'submitted',
  'under review',
  'accepted',
  'forthcoming',
  'to appear',
  'in press',
] as const;

export type PublicationStatus = (typeof publicationStatuses)[number];

const otherWords: ReadonlyMap<string, PublicationStatus> = new Map([
  ['inprep', 'in preparation'],
  ['submittedforpublication', 'submitted'],
  ['inreview', 'under review'],
  ['underrevision', 'under review'],
  ['inrevision', 'under review'],
  ['acceptedforpublication', 'accepted'],
  ['tobepublished', 'to appear'],
  ['inprint', 'in press'],
]);

/**
 * The status that a text names, such as a year that is none; `undefined` for any other text. biblatex's `pubstate` writes
 * the words together. Source: biblatex manual, section 4.9.2.11, “Publication State”; CSL 1.0.2, `status`.
 */
export function readPublicationStatus(text: string): PublicationStatus | undefined {
  const letters = text.toLowerCase().replace(/[\s.,;:()[\]-]+/g, '');
  return publicationStatuses.find((status) => status.replace(' ', '') === letters) ?? otherWords.get(letters);
}
