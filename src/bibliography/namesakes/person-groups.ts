import { plainTexts } from '../../publications/plain-texts.ts';
import type { Author, Publication } from '../../publications/publication.ts';
import type { TermMatrix } from '../words/term-matrix.ts';
import { indexCollaborationGroups } from './collaboration-groups.ts';
import { findTopicWords } from './topic-words.ts';

/** Papers of one name that one person may have written. */
export interface PersonGroup {
  /** The part of an address that leads to it. It goes by the oldest paper, which newer ones do not change. */
  anchor: string;
  /** Newest first. */
  publications: Publication[];
  /** With whom they were written, those of most papers first. */
  coauthors: Author[];
  /** What tells them apart from the other groups. */
  topicWords: string[];
}

const topicWordCount = 4;

/**
 * Finds the groups of papers under one name: one, unless nothing connects them all.
 *
 * @param publications newest first
 * @param readTerms gives the words of the publications, in the same order, where they are known already
 */
export function indexPersonGroups(
  publications: readonly Publication[],
  readTerms?: () => TermMatrix,
): (person: string) => PersonGroup[] {
  const groupsOf = indexCollaborationGroups(
    publications.map((publication) => ({
      people: [...new Set(publication.authors.map(({ person }) => person))],
      ...plainTexts(publication),
      year: publication.date?.year,
      venue: publication.venue,
    })),
    readTerms,
  );
  return (person) => {
    const groups = groupsOf(person).map((group) => group.map((index) => publications[index] as Publication));
    const topicWords =
      groups.length < 2
        ? []
        : findTopicWords(
            groups.map((group) => group.map(plainTexts)),
            topicWordCount,
          );
    return groups.map((group, index) => ({
      anchor: `group-${group.at(-1)?.slug ?? ''}`,
      publications: group,
      coauthors: collectCoauthors(group, person),
      topicWords: topicWords[index] ?? [],
    }));
  };
}

function collectCoauthors(publications: readonly Publication[], person: string): Author[] {
  const coauthors = new Map<string, { author: Author; papers: number }>();
  for (const author of publications.flatMap(({ authors }) => authors)) {
    if (author.person === person) continue;
    const known = coauthors.get(author.person);
    if (known) known.papers++;
    else coauthors.set(author.person, { author, papers: 1 });
  }
  return [...coauthors.values()].sort((a, b) => b.papers - a.papers).map(({ author }) => author);
}
