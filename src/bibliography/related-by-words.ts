import type { Publication } from '../publications/publication.ts';
import { cosine, type SparseVector } from './words/sparse-vector.ts';
import { weighWords } from './words/word-vectors.ts';
import { writtenWords } from './words/written-words.ts';

/** A publication on a similar subject, and the words that both have, the weightiest first. */
export interface SimilarPublication {
  publication: Publication;
  sharedWords: string[];
}

/** The words by which a publication is looked up, its weightiest. */
const askedWords = 12;
/** Publications that are looked at for one word, those that it weighs most in: what bounds the time for all of them. */
const publicationsOfWord = 100;
/** Less alike than this, two publications have little but common words in common. */
const leastCosine = 0.12;
/** How alike publications are by chance is not known from a few: this over their number is asked for on top. */
const unfamiliarity = 2;
const namedWords = 3;

/**
 * Finds the publications whose titles and abstracts are most alike, without those that share an author other than the
 * owner: these stand in a list of their own. Cosine of TF-IDF weights; near-linear, each being compared only with
 * those in which one of its weightiest words weighs much.
 * Source: Salton and Buckley, “Term-weighting approaches in automatic text retrieval”, IPM 24 (1988).
 *
 * @param publications newest first
 */
export function indexSimilarPublications(
  publications: readonly Publication[],
  ownerSlug: string | undefined,
): (publication: Publication, limit: number) => SimilarPublication[] {
  const vectors = weighWords(
    publications.map(({ title, abstract }) => ({ title: title.plain, abstract: abstract?.plain })),
  );
  const positions = new Map(publications.map(({ slug }, index) => [slug, index]));
  const asked = leastCosine + unfamiliarity / publications.length;
  const candidatesOf = indexWeightiest(vectors);
  return (publication, limit) => {
    const at = positions.get(publication.slug) ?? -1;
    const own = vectors[at];
    if (!own) return [];
    const people = new Set(publication.authors.map(({ person }) => person));
    if (ownerSlug !== undefined) people.delete(ownerSlug);
    const candidates = new Set(weightiest(own, askedWords).flatMap((word) => candidatesOf.get(word) ?? []));
    return [...candidates]
      .filter(
        (index) => index !== at && !publications[index]!.authors.some(({ person }) => people.has(person)),
      )
      .map((index) => ({ index, likeness: cosine(own, vectors[index] as SparseVector) }))
      .filter(({ likeness }) => likeness >= asked)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
      .slice(0, limit)
      .map(({ index }) => ({
        publication: publications[index] as Publication,
        sharedWords: nameShared(own, vectors[index] as SparseVector, publications[index] as Publication),
      }));
  };
}

/** For each word the publications in which it is among the weightiest, those first in which it weighs most. */
function indexWeightiest(vectors: readonly SparseVector[]): Map<string, number[]> {
  const lists = new Map<string, { index: number; weight: number }[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const word of weightiest(vector, askedWords)) {
      const list = lists.get(word) ?? [];
      lists.set(word, list);
      list.push({ index, weight: vector.get(word) ?? 0 });
    }
  }
  return new Map(
    [...lists].map(([word, list]) => [
      word,
      list
        .sort((a, b) => b.weight - a.weight || a.index - b.index)
        .slice(0, publicationsOfWord)
        .map(({ index }) => index),
    ]),
  );
}

function weightiest(vector: SparseVector, count: number): string[] {
  return [...vector]
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word);
}

/** As the other publication writes them. */
function nameShared(own: SparseVector, other: SparseVector, { title, abstract }: Publication): string[] {
  const forms = new Map<string, string>();
  for (const { word, form } of writtenWords(`${title.plain} ${abstract?.plain ?? ''}`)) {
    if (!forms.has(word)) forms.set(word, form);
  }
  const shared: SparseVector = new Map();
  for (const [word, weight] of own) if (other.has(word)) shared.set(word, weight * (other.get(word) ?? 0));
  return weightiest(shared, namedWords).map((word) => forms.get(word) ?? word);
}
