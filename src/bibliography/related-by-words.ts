import type { Publication } from '../publications/publication.ts';
import { indexPapersOfPeople } from './papers-of-people.ts';
import { indexSharedWords } from './shared-words.ts';
import { OpenRow } from './words/open-row.ts';
import type { TermMatrix } from './words/term-matrix.ts';
import { indexWeightiestTerms } from './words/weightiest-terms.ts';

/** A publication on a similar subject, and the words that both have, the weightiest first. */
export interface SimilarPublication {
  publication: Publication;
  sharedWords: string[];
}

/** Publications whose likeness is reckoned exactly, those that share the weightiest words. */
const comparedPublications = 40;
/** Less alike than this, two publications have little but common words in common. */
const leastCosine = 0.12;
/** How alike publications are by chance is not known from a few: this over their number is asked for on top. */
const unfamiliarity = 2;

/**
 * Finds the publications whose titles and abstracts are most alike, without those that share an author other than the
 * owner: these stand in a list of their own. Cosine of TF-IDF weights; near-linear, each being compared only with
 * those in which one of its weightiest words weighs much.
 * Source: Salton and Buckley, “Term-weighting approaches in automatic text retrieval”, IPM 24 (1988).
 *
 * @param publications newest first
 * @param matrix the words of the publications, in the same order
 */
export function indexSimilarPublications(
  publications: readonly Publication[],
  matrix: TermMatrix,
  ownerSlug: string | undefined,
): (publication: Publication, limit: number) => SimilarPublication[] {
  const positions = new Map(publications.map(({ slug }, index) => [slug, index]));
  const papersOf = indexPapersOfPeople(publications, ownerSlug);
  const asked = leastCosine + unfamiliarity / publications.length;
  const findCandidates = indexWeightiestTerms(matrix);
  const sharedWords = indexSharedWords(publications, matrix);
  const own = new OpenRow(matrix);
  return (publication, limit) => {
    const at = positions.get(publication.slug);
    if (at === undefined) return [];
    const ofAuthors = new Set(publication.authors.flatMap(({ person }) => papersOf.get(person) ?? []));
    own.open(at);
    return findCandidates(at, comparedPublications, ofAuthors)
      .map((index) => ({ index, likeness: own.cosine(index) }))
      .filter(({ likeness }) => likeness >= asked)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
      .slice(0, limit)
      .map(({ index }) => ({
        publication: publications[index]!,
        sharedWords: sharedWords(publication, publications[index]!),
      }));
  };
}
