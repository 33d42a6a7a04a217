/** The files that hold the citations of all publications, in the list's order; see {@link cutCitations}. */
export const citationFormats = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex' },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems' },
  json: { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationFormat = keyof typeof citationFormats;

/**
 * Cuts the citations of some publications out of a file that has one for each.
 *
 * @param positions in the list, in the order in which they are wanted
 * @throws {Error} when the file does not reach as far as the list does
 */
export function cutCitations(file: string, format: CitationFormat, positions: readonly number[]): string {
  const all = format === 'json' ? (JSON.parse(file) as unknown[]) : file.trim().split(/(?:\r?\n){2,}/);
  const cut = positions.map((position) => {
    const entry = all[position];
    if (entry === undefined) throw new Error('The file of citations is shorter than the list of papers.');
    return entry;
  });
  return format === 'json' ? `${JSON.stringify(cut, null, 2)}\n` : `${cut.join('\n\n')}\n`;
}
