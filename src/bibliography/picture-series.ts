import type { Publication } from '../publications/publication.ts';
import type { PersonGroup } from './namesakes/person-groups.ts';
import type { Series } from './papers-by-year.ts';
import type { Topic } from './topics/find-topics.ts';

/** More colours are not told apart. */
const mostSeries = 5;
/** Fewer papers are no colour of their own. */
const leastOfTopic = 2;

/** Groups with a smaller share of the publications would leave most of the picture without a colour. */
const leastShare = 0.5;

/**
 * What the colours of a picture stand for: the groups of papers under a name, where the largest hold most publications, or
 * the topics of most publications.
 */
export function chooseSeries(
  publications: readonly Publication[],
  groups: readonly PersonGroup[],
  topicsOf: ReadonlyMap<string, readonly Topic[]>,
): Series[] {
  const largest = groups.slice(0, mostSeries).map(({ topicWords, publications: ofGroup }) => ({
    label: topicWords.join(' · '),
    publications: ofGroup,
  }));
  const inLargest = largest.reduce((sum, { publications: ofGroup }) => sum + ofGroup.length, 0);
  if (groups.length > 1 && inLargest >= leastShare * publications.length) return largest;
  const ofTopic = new Map<Topic, Publication[]>();
  for (const publication of publications) {
    for (const topic of topicsOf.get(publication.slug) ?? []) {
      const known = ofTopic.get(topic);
      if (known) known.push(publication);
      else ofTopic.set(topic, [publication]);
    }
  }
  return [...ofTopic]
    .filter(([, { length }]) => length >= leastOfTopic)
    .sort(
      ([a, papersOfA], [b, papersOfB]) => papersOfB.length - papersOfA.length || (a.label < b.label ? -1 : 1),
    )
    .slice(0, mostSeries - 1)
    .map(([{ label }, ofLabel]) => ({ label, publications: ofLabel }));
}
