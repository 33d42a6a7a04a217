import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import type { PartialDate } from '../publications/partial-date.ts';
import type { PersonName } from '../publications/person-name.ts';
import type { BibliographicFacts, Link, PublicationType } from '../publications/publication.ts';
import type { PublicationStatus } from '../publications/publication-status.ts';
import type { RichText } from '../publications/rich-text/rich-text.ts';

/** What one document says of one publication. */
export interface PublicationRecord extends BibliographicFacts {
  /** Where the record's title stands. */
  place: Place;
  /** Where the files that it names are named, by their paths as links and `preview` have them. */
  filePlaces?: ReadonlyMap<string, Place>;
  /** What the document calls it: a BibTeX key, a CSL `id`. */
  key?: string;
  type: PublicationType;
  title: RichText;
  authors: PersonName[];
  authorsIncomplete?: boolean;
  abstract?: RichText;
  date?: PartialDate;
  status?: PublicationStatus;
  links: Link[];
  keywords?: string[];
  preview?: string;
  award?: string;
  note?: RichText;
  selected?: boolean;
}

/** A document read: every part of it is in a record or named by a diagnostic. */
export interface ParsedDocument {
  /** Whose document it says it is. */
  owner?: PersonName;
  records: PublicationRecord[];
  diagnostics: Diagnostic[];
}

/** A kind of document: one folder in `documents/`, entered in the registry by its file endings. */
export interface DocumentFormat {
  /** As messages call it: `listing`, `BibTeX` … */
  name: string;
  /** Lower case, with the dot. */
  extensions: readonly string[];
  /** Never throws, whatever the text. */
  parse(source: SourceText): ParsedDocument;
  /**
   * Where a record states a fact, by the fact's name in messages: `year`, `venue`, `volume`, `pages`, `doi`, `arxiv`,
   * `authors`. Looked for when it is asked, so that records need not keep the places of all their facts.
   *
   * @param place of the record's title
   */
  findFact?(place: Place, fact: string): Place | undefined;
}

/** What details say of where a publication appeared, as records do. */
type DetailedFacts = Pick<
  BibliographicFacts,
  'venue' | 'abbr' | 'series' | 'volume' | 'issue' | 'pages' | 'publisher' | 'doi' | 'arxiv'
>;

/** Facts that an owner adds beside a document, for the publication that the title names. */
export interface PublicationDetails extends DetailedFacts {
  /** Where the entry stands. */
  place: Place;
  /** Where a key's value stands, or the entry when it has no such key. */
  placeOf?(key: string): Place;
  filePlaces?: ReadonlyMap<string, Place>;
  /** The title as the entry writes it, or a citation key, DOI or arXiv identifier in its place. */
  title: string;
  date?: PartialDate;
  status?: PublicationStatus;
  type?: PublicationType;
  abstract?: RichText;
  links: Link[];
  keywords?: string[];
  preview?: string;
  award?: string;
  note?: RichText;
  selected?: boolean;
}
