import { encodeAbstractWords, type AbstractWords } from '../search/abstract-file.ts';
import { collectPublications } from '../search/collect-publications.ts';
import { encodeSearchList, papersPerFile, type SearchList } from '../search/list-file.ts';
import { readPeople, readPublications } from './collections.ts';

/** The files that search reads. */
export interface SearchFiles {
  lists: SearchList[];
  abstracts: AbstractWords[];
}

export async function readSearchFiles(): Promise<SearchFiles> {
  const publications = await readPublications();
  const texts = publications.map(({ title, abstract }) => ({
    title: title.plain,
    abstract: abstract?.plain,
  }));
  return {
    lists: encodeSearchList(collectPublications(publications, await readPeople())),
    abstracts: encodeAbstractWords(texts, papersPerFile),
  };
}
