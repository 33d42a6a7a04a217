import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WrittenPerson } from '../../documents/people/parse-people.ts';
import { pathAsWritten } from '../../documents/yaml/owner-values.ts';
import type { Person } from '../../publications/person.ts';
import { indexFiles } from '../find-files.ts';
import type { ContentFile, OwnerFiles } from '../owner-files.ts';
import { placeBesidePage, type PublishedFile } from '../place-files.ts';

/**
 * Finds the pictures of people in `content/` and `public/`. What is not there is reported and left out.
 *
 * @param files without them nothing is looked for
 */
export function findPhotos(
  people: readonly WrittenPerson[],
  files: OwnerFiles | undefined,
): { people: WrittenPerson[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const findPath = files && indexFiles(files);
  const found = people.map(({ entry, placeOf }): WrittenPerson => {
    const withPhoto = <Facts extends { photo?: string }>(
      facts: Facts,
      title: string,
      keys: string[],
    ): Facts => {
      if (facts.photo === undefined) return facts;
      const path = pathAsWritten(facts.photo);
      const photo = findPath ? findPath(path) : path;
      if (photo !== undefined) return { ...facts, photo };
      diagnostics.push(diagnose('missing-file', { path, title }, placeOf(...keys, 'photo')));
      const { photo: _, ...others } = facts;
      return others as Facts;
    };
    const different = entry.different?.map((part) =>
      withPhoto(part, `${entry.name} (${part.label})`, ['different', part.label]),
    );
    return {
      entry: withPhoto({ ...entry, ...(different && { different }) }, entry.name, []),
      placeOf,
    };
  });
  return { people: found, diagnostics };
}

/** Gives pictures of people in `content/` their places below the pages of these. */
export function placePhotos(
  people: readonly Person[],
  files: readonly ContentFile[],
): { people: Person[]; photos: PublishedFile[] } {
  const known = new Set(files.map(({ path }) => path));
  const photos: PublishedFile[] = [];
  const placed = people.map((person): Person => {
    const { slug, photo } = person;
    if (photo === undefined || !known.has(photo)) return person;
    const { address, ...published } = placeBesidePage('people', slug, photo);
    photos.push(published);
    return { ...person, photo: address };
  });
  return { people: placed, photos };
}
