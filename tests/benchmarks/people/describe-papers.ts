import type { CollaborationPaper } from '../../../src/bibliography/namesakes/collaboration-groups.ts';
import { foldText } from '../../../src/publications/folded-text.ts';
import type { CorpusPaper } from '../search/corpus.ts';

/** Names of a family name that more names bear are often several people’s, whom nobody has told apart. */
const mostNamesOfRareFamily = 10;

/** A paper of the file as the groups see it; people go by their folded names. */
export function describePaper({ title, abstract, authors, year, venue }: CorpusPaper): CollaborationPaper {
  return {
    people: [...new Set(authors.map(foldAuthor))],
    title,
    abstract,
    venue,
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** The names whose family name at most ten names of the papers bear: nearly all of them are one person’s. */
export function findRareNames(papers: readonly CorpusPaper[]): Set<string> {
  const namesOf = new Map<string, Set<string>>();
  for (const author of papers.flatMap(({ authors }) => authors)) {
    const family = foldText(author.family ?? '');
    namesOf.set(family, (namesOf.get(family) ?? new Set()).add(foldAuthor(author)));
  }
  return new Set(
    [...namesOf.values()].flatMap((names) => (names.size <= mostNamesOfRareFamily ? [...names] : [])),
  );
}

function foldAuthor({ given, family }: CorpusPaper['authors'][number]): string {
  return foldText(`${given ?? ''} ${family ?? ''}`);
}
