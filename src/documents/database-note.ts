/**
 * A line that databases and reference managers write into the note of a record: how often a paper was cited and when
 * that was exported (Scopus), and what their own fields had no place for (Zotero's “Extra”).
 */
const databaseLine =
  /^(?:cited by\s*:?\s*\d+|export date\s*:.*|(?:all |gold |green |bronze |hybrid )*open access.*|arxiv\s*:\s*\S+(?:\s*\[[^\]]*\])?|_eprint\s*:.*|citation key\s*:.*|(?:publisher|number|issn|isbn|pmid|pmcid|doi|type|version|conference name|section|accepted|tex\.[\w.-]+)\s*:.*)$/i;

/** Whether a note says only what a database wrote, which concerns no reader of the paper. */
export function isDatabaseNote(note: string): boolean {
  const lines = note.split(/[\n;]+/).map((line) => line.replaceAll('\\', '').trim());
  const written = lines.filter((line) => line !== '');
  return written.length > 0 && written.every((line) => databaseLine.test(line));
}
