import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectCoauthorFacts } from '../../../src/bibliography/coauthor-facts.ts';
import { publishDocuments } from '../../../src/bibliography/publish-documents.ts';
import { indexSimilarPublications } from '../../../src/bibliography/related-by-words.ts';
import { indexSharedCoauthors } from '../../../src/bibliography/shared-coauthors.ts';
import { termsOf } from '../../../src/bibliography/terms-of.ts';
import { describePerson, describePublication } from '../../../src/bibliography/page-descriptions.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { displayName, familyName } from '../../../src/publications/person-name.ts';
import { htmlOf } from '../../../src/publications/rich-text/html-of.ts';

/**
 * What peers get ready-made of a paper. They format the references, BibTeX, tags, COinS and JSON-LD of their pages
 * themselves; which papers are related to it they are told, since no tool among them can find that.
 */
export interface PaperModel {
  slug: string;
  key: string;
  title: string;
  titleHtml: string;
  description: string;
  authors: { slug: string; name: string; family: string; given: string; initials: string[] }[];
  venue: string;
  year: string;
  abstract: string;
  abstractHtml: string;
  /** Papers by the same people, and what is said of each. */
  related: { slug: string; titleHtml: string; line: string }[];
  /** Papers on similar subjects. */
  similar: { slug: string; titleHtml: string; line: string }[];
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
  const content = publishDocuments(sources);
  const { publications, people } = content;
  const findRelated = indexSharedCoauthors(publications, undefined);
  const findSimilar = indexSimilarPublications(publications, termsOf(content), undefined);
  const names = new Map(people.map(({ slug, name }) => [slug, displayName(name)]));
  const bySlug = new Map(publications.map((publication) => [publication.slug, publication]));
  return {
    listLength: 100,
    papers: publications.map((publication) => ({
      slug: publication.slug,
      key: publication.citationKey,
      title: publication.title.plain,
      titleHtml: htmlOf(publication.title),
      description: describePublication(publication),
      authors: publication.authors.map(({ person, name }) => ({
        slug: person,
        name: displayName(name),
        family: familyName(name),
        given: ('given' in name && name.given) || '',
        initials: ('given' in name && name.given ? name.given.split(/[\s-]+/) : []).map(
          (part) => [...part][0] ?? '',
        ),
      })),
      venue: publication.venue ?? '',
      year: publication.date ? String(publication.date.year) : '',
      abstract: publication.abstract?.plain ?? '',
      abstractHtml: publication.abstract ? htmlOf(publication.abstract) : '',
      related: findRelated(publication, 5).map(({ publication: { slug, title, date }, shared }) => ({
        slug,
        titleHtml: htmlOf(title),
        line: `${date ? `${date.year}, ` : ''}with ${shared.map(({ name }) => displayName(name)).join(', ')}`,
      })),
      similar: findSimilar(publication, 3).map(({ publication: { slug, title, date }, sharedWords }) => ({
        slug,
        titleHtml: htmlOf(title),
        line: `${date ? `${date.year}, ` : ''}shares ${sharedWords.join(', ')}`,
      })),
    })),
    people: people.map((person) => ({
      slug: person.slug,
      name: displayName(person.name),
      description: describePerson(person, undefined),
      papers: person.papers,
      coauthors: collectCoauthorFacts(
        person.slug,
        person.papers.flatMap((slug) => bySlug.get(slug) ?? []),
      ).map(({ person: slug, papers }) => ({
        slug,
        name: names.get(slug) ?? slug,
        papers,
      })),
    })),
  };
}
