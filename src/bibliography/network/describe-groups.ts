import { plainTexts } from '../../publications/plain-texts.ts';
import type { Publication } from '../../publications/publication.ts';
import { findTopicWords } from '../namesakes/topic-words.ts';
import type { Topics } from '../topics/find-topics.ts';

const named = 3;
/** From so many publications on, single words are too common to tell groups apart. */
const wordsUpTo = 100;

/**
 * What each group of people writes about: the words that tell their papers apart, or the topics that they have more often
 * than others, by TF-IDF.
 *
 * @param groups slugs of the people of each
 */
export function describeGroups(
  groups: readonly (readonly string[])[],
  publications: readonly Publication[],
  { byPublication }: Topics,
): string[][] {
  const papers = papersOfGroups(groups, publications);
  if (publications.length <= wordsUpTo || byPublication.size === 0) {
    return findTopicWords(
      papers.map((ofGroup) => ofGroup.map(plainTexts)),
      named,
    );
  }
  return papers.map((ofGroup) => {
    const weights = new Map<string, number>();
    for (const { label, publications: sharing } of ofGroup.flatMap(
      ({ slug }) => byPublication.get(slug) ?? [],
    )) {
      weights.set(label, (weights.get(label) ?? 0) + Math.log(publications.length / sharing.length));
    }
    return [...weights]
      .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || (a < b ? -1 : 1))
      .slice(0, named)
      .map(([label]) => label);
  });
}

/** For each group the papers that have more authors in it than in any other. */
function papersOfGroups(
  groups: readonly (readonly string[])[],
  publications: readonly Publication[],
): Publication[][] {
  const groupOf = new Map(groups.flatMap((people, group) => people.map((slug) => [slug, group] as const)));
  const papers = groups.map((): Publication[] => []);
  for (const publication of publications) {
    const counts = new Map<number, number>();
    for (const { person } of publication.authors) {
      const group = groupOf.get(person);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b);
    if (most) papers[most[0]]?.push(publication);
  }
  return papers;
}
