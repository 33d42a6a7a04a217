import type { Publication } from '../publications/publication.ts';
import { OpenRow } from './words/open-row.ts';
import type { TermMatrix } from './words/term-matrix.ts';

const namedWords = 3;

/**
 * Names the words that two publications share, those first that weigh most in both, as the second writes them.
 *
 * @param matrix the words of the publications, in the same order
 */
export function indexSharedWords(
  publications: readonly Publication[],
  matrix: TermMatrix,
): (publication: Publication, other: Publication) => string[] {
  const { words, starts, terms, weights, forms, writtenForms } = matrix;
  const positions = new Map(publications.map(({ slug }, index) => [slug, index]));
  const own = new OpenRow(matrix);
  return (publication, other) => {
    const [a, b] = [positions.get(publication.slug), positions.get(other.slug)];
    if (a === undefined || b === undefined) return [];
    own.open(a);
    const shared: { word: string; form: string; weight: number }[] = [];
    for (let at = starts[b]!; at < starts[b + 1]!; at++) {
      const weight = own.weightOf(terms[at]!) * weights[at]!;
      if (weight > 0) shared.push({ word: words[terms[at]!]!, form: writtenForms[forms[at]!]!, weight });
    }
    return shared
      .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
      .slice(0, namedWords)
      .map(({ form }) => form);
  };
}
