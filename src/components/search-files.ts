import { plainTexts } from '../publications/plain-texts.ts';
import { encodeAbstractWords, type AbstractWords } from '../search/abstract-file.ts';
import { collectPublications } from '../search/collect-publications.ts';
import { encodeSearchList, papersPerFile, type SearchList } from '../search/list-file.ts';
import { oncePerContent } from './collections.ts';

/** The files that search reads. */
export interface SearchFiles {
  lists: SearchList[];
  abstracts: AbstractWords[];
}

export const readSearchFiles: () => Promise<SearchFiles> = oncePerContent(({ publications, people }) => {
  const bySlug = new Map(people.map((person) => [person.slug, person]));
  return {
    lists: encodeSearchList(collectPublications(publications, bySlug, ({ isWithoutPage }) => !isWithoutPage)),
    abstracts: encodeAbstractWords(publications.map(plainTexts), papersPerFile),
  };
});
