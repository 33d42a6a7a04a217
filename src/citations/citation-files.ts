import type { Publication } from '../publications/publication.ts';
import { writeBibtex } from './bibtex.ts';
import { toCslItem } from './csl-json.ts';
import { writeRis } from './ris.ts';

/** The endings of citation files. */
export const citationFormats = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

interface CitationFile {
  /** As people call the format. */
  name: string;
  mediaType: string;
  write(publications: readonly Publication[]): string;
}

/**
 * Files of citations, in the order given. Entries and records are parted by one blank line, and hold none, so that a
 * selection can be cut out of a file; CSL-JSON is an array, of one item when there is one publication.
 */
export const citationFiles: Record<CitationFormat, CitationFile> = {
  bib: {
    name: 'BibTeX',
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: (publications) => publications.map(writeBibtex).join('\n'),
  },
  ris: {
    name: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: (publications) => publications.map(writeRis).join('\n'),
  },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (publications) =>
      publications.length === 0
        ? '[]\n'
        : `[\n${publications.map((publication) => JSON.stringify(toCslItem(publication))).join(',\n')}\n]\n`,
  },
};
