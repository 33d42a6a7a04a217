import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishDocuments } from '../../../src/bibliography/publish-documents.ts';
import { describePerson, describePublication } from '../../../src/bibliography/page-descriptions.ts';
import { writeBibtex } from '../../../src/citations/bibtex.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { displayName } from '../../../src/publications/person-name.ts';

/** An entry of a list, and all that a paper's page shows of it: what peers get ready-made. */
export interface PaperModel {
  slug: string;
  title: string;
  titleHtml: string;
  description: string;
  authors: { slug: string; name: string }[];
  venue: string;
  year: string;
  abstractHtml: string;
  bibtex: string;
}

export interface PersonModel {
  slug: string;
  name: string;
  description: string;
  papers: string[];
  coauthors: { slug: string; name: string; papers: number }[];
}

/** The site that Offprint's peers build: as many pages of papers, of people and of lists. */
export interface SiteModel {
  papers: PaperModel[];
  people: PersonModel[];
  /** Papers on a page of the home list. */
  listLength: number;
}

/** Reads what Offprint publishes from a folder; reading and parsing it is not counted as the peers' work. */
export function readSiteModel(contentFolder: string): SiteModel {
  const sources = ['papers.json', 'site.yaml'].map(
    (name) => new SourceText(`content/${name}`, readFileSync(join(contentFolder, name), 'utf8')),
  );
  const { publications, people } = publishDocuments(sources);
  const names = new Map(people.map(({ slug, name }) => [slug, displayName(name)]));
  return {
    listLength: 100,
    papers: publications.map((publication) => ({
      slug: publication.slug,
      title: publication.title.plain,
      titleHtml: publication.title.html,
      description: describePublication(publication),
      authors: publication.authors.map(({ person, name }) => ({ slug: person, name: displayName(name) })),
      venue: publication.venue ?? '',
      year: publication.date ? String(publication.date.year) : '',
      abstractHtml: publication.abstract?.html ?? '',
      bibtex: writeBibtex(publication),
    })),
    people: people.map((person) => ({
      slug: person.slug,
      name: displayName(person.name),
      description: describePerson(person, undefined),
      papers: person.papers,
      coauthors: person.coauthors.map(({ person: slug, papers }) => ({
        slug,
        name: names.get(slug) ?? slug,
        papers,
      })),
    })),
  };
}
