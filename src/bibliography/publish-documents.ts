import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addAll, diagnose } from '../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { parseDetails } from '../documents/details/parse-details.ts';
import type { ParsedDocument, PublicationDetails } from '../documents/record.ts';
import { documentFormatOf } from '../documents/registry.ts';
import { parsePeople, type WrittenPerson } from '../documents/people/parse-people.ts';
import { parseSiteSettings } from '../documents/settings/parse-site-settings.ts';
import { parsePersonName } from '../publications/parse-person-name.ts';
import { displayName } from '../publications/person-name.ts';
import { assembleBibliography, type Bibliography } from './assemble.ts';
import { describeSite } from './describe-site.ts';
import { findFiles } from './find-files.ts';
import { findPhotos, placePhotos } from './identities/find-photos.ts';
import { matchDetails } from './match-details.ts';
import { mergeRecords } from './merge-records.ts';
import type { Site } from './site.ts';
import type { OwnerFiles } from './owner-files.ts';
import { placeFiles, reportUnusedFiles, type PublishedFile } from './place-files.ts';
import { placeSiteLinks } from './place-site-links.ts';
import { defaultMinPapers, markPeopleWithoutPages } from './person-pages.ts';
import { adviceOnFile } from './unknown-document.ts';

/** What a folder of documents publishes, and what is wrong with it. */
export interface PublishedContent extends Bibliography {
  site: Site;
  /** What of `content/` is published as it is. */
  files: PublishedFile[];
  diagnostics: Diagnostic[];
}

/**
 * The road from documents to what a site shows. The order of the sources never matters. The result is complete
 * whatever the documents say: it is for the caller to stop at diagnostics that are errors.
 *
 * @param files what documents may name; without it the files that they name are taken to be in `public/`
 */
export function publishDocuments(sources: readonly SourceText[], files?: OwnerFiles): PublishedContent {
  const diagnostics: Diagnostic[] = [];
  const documents: ParsedDocument[] = [];
  const details: PublicationDetails[] = [];
  const people: WrittenPerson[] = [];
  let settings = parseSiteSettings(undefined);
  for (const source of sources.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const format = documentFormatOf(source.name);
    if (/(^|\/)site\.yaml$/.test(source.name)) {
      settings = parseSiteSettings(source);
    } else if (/(^|\/)people\.yaml$/.test(source.name)) {
      const parsed = parsePeople(source);
      addAll(people, parsed.people);
      addAll(diagnostics, parsed.diagnostics);
    } else if (source.name.endsWith('.details.yaml')) {
      const parsed = parseDetails(source);
      addAll(details, parsed.details);
      addAll(diagnostics, parsed.diagnostics);
    } else if (format) {
      const parsed = format.parse(source);
      documents.push(parsed);
      addAll(diagnostics, parsed.diagnostics);
    } else {
      const advice = adviceOnFile(source.name);
      diagnostics.push(diagnose('unknown-document', { file: source.name, advice }, source.placeAt(0)));
    }
  }
  const one = mergeRecords(documents.flatMap(({ records }) => records));
  const matched = matchDetails(one.records, details);
  const found = findFiles(matched.records, files);
  addAll(diagnostics, [
    ...settings.diagnostics,
    ...one.diagnostics,
    ...matched.diagnostics,
    ...found.diagnostics,
  ]);
  const listed = documents.find((document) => document.owner)?.owner;
  const { owner: ownerText } = settings.settings;
  const named = ownerText === undefined ? listed : parsePersonName(ownerText);
  const photos = findPhotos(people, files);
  const { diagnostics: ofPeople, ...assembled } = assembleBibliography(
    found.records,
    { name: named, place: settings.ownerPlace },
    photos.people,
  );
  const inContent = files?.content ?? [];
  const placedPhotos = placePhotos(assembled.people, inContent);
  const placed = placeFiles(assembled.publications, inContent);
  const siteLinks = placeSiteLinks(settings.settings.links, settings.placeOfLink, files);
  const published = [...placed.files, ...placedPhotos.photos, ...siteLinks.files];
  addAll(diagnostics, [
    ...photos.diagnostics,
    ...siteLinks.diagnostics,
    ...ofPeople,
    ...reportUnusedFiles(inContent, published),
  ]);
  const withPages = markPeopleWithoutPages(
    placed.publications,
    placedPhotos.people,
    assembled.nameAddresses,
    settings.settings.people.minPapers ?? defaultMinPapers(placed.publications.length),
  );
  const bibliography = { ...assembled, ...withPages };
  const hasOwner =
    bibliography.people.some(({ isOwner }) => isOwner) ||
    ofPeople.some(({ name }) => name === 'owner-not-chosen');
  if (bibliography.publications.length === 0) diagnostics.push(diagnose('no-publications', {}));
  else if (named && settings.ownerPlace && !hasOwner) {
    const names = { owner: displayName(named), ...(listed && { listed: displayName(listed) }) };
    diagnostics.push(diagnose('owner-without-papers', names, settings.ownerPlace));
  }
  return {
    ...bibliography,
    files: published,
    site: describeSite({ ...settings.settings, links: siteLinks.links }, bibliography),
    diagnostics: diagnostics.filter((found) => !isSettled(found, one.joined)),
  };
}

/** A title that stands twice in a document is no matter where the two records became one. */
function isSettled({ name, place }: Diagnostic, joined: ReadonlySet<Place>): boolean {
  return name === 'duplicate-title' && place !== undefined && joined.has(place);
}
