import { resolve } from 'node:path';
import { loadContent } from '../../../src/loader/load-content.ts';
import type { PersonName } from '../../../src/publications/person-name.ts';
import type { CorpusPaper } from './corpus.ts';

/** The publications of a folder of documents, such as `content/`, as the benchmark's files have them. */
export async function readContentPapers(directory: string): Promise<CorpusPaper[]> {
  const { publications, people } = await loadContent(resolve(directory));
  const names = new Map(people.map(({ slug, name }) => [slug, name]));
  return publications.map(({ title, authors, abstract, date, venue }) => ({
    title: title.plain,
    // As search knows them: each person by the name of their page.
    authors: authors.map(({ name, person }) => splitName(names.get(person) ?? name)),
    ...(abstract && { abstract: abstract.plain }),
    ...(date && { year: date.year }),
    ...(venue !== undefined && { venue }),
  }));
}

function splitName(name: PersonName): CorpusPaper['authors'][number] {
  if ('literal' in name) return { family: name.literal };
  const { given, particle, family, suffix } = name;
  return {
    ...(given !== undefined && { given }),
    family: [particle, family, suffix].filter(Boolean).join(' '),
  };
}
