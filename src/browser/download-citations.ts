import { citationFormats, cutCitations, type CitationFormat } from '../search/citation-files.ts';

/**
 * Saves the citations of some papers as a file, without asking a server for more than the file of all.
 *
 * @param positions in the whole list
 * @throws when the file of all citations cannot be had
 */
export async function downloadCitations(
  address: string,
  format: string,
  positions: readonly number[],
): Promise<void> {
  if (!(format in citationFormats)) throw new Error(`There is no format “${format}”.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered with status ${response.status}.`);
  const citations = cutCitations(await response.text(), format as CitationFormat, positions);
  const type = citationFormats[format as CitationFormat].mediaType;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([citations], { type }));
  link.download = `citations.${format}`;
  link.click();
  // Not at once: some browsers begin to save only later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
