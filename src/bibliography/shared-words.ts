import type { Publication } from '../publications/publication.ts';
import type { TermMatrix } from './words/term-matrix.ts';
import { findForms } from './words/written-words.ts';

const namedWords = 3;

/**
 * Names the words that two publications share, those first that weigh most in both, as the second writes them.
 *
 * @param matrix the words of the publications, in the same order
 */
export function indexSharedWords(
  publications: readonly Publication[],
  { words, starts, terms, weights }: TermMatrix,
): (publication: Publication, other: Publication) => string[] {
  const positions = new Map(publications.map(({ slug }, index) => [slug, index]));
  const known = new Map<string, string | undefined>();
  return (publication, other) => {
    const [a, b] = [positions.get(publication.slug), positions.get(other.slug)];
    if (a === undefined || b === undefined) return [];
    const own = new Map<number, number>();
    for (let at = starts[a]!; at < starts[a + 1]!; at++) own.set(terms[at]!, weights[at]!);
    const shared: { word: string; weight: number }[] = [];
    for (let at = starts[b]!; at < starts[b + 1]!; at++) {
      const weight = own.get(terms[at]!);
      if (weight !== undefined) shared.push({ word: words[terms[at]!]!, weight: weight * weights[at]! });
    }
    if (shared.length === 0) return [];
    const named = shared
      .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
      .slice(0, namedWords)
      .map(({ word }) => word);
    return findForms(`${other.title.plain} ${other.abstract?.plain ?? ''}`, named, known);
  };
}
