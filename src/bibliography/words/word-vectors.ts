import { contentWords } from './content-words.ts';
import { normalize, type SparseVector } from './sparse-vector.ts';

/** How often a word of the title counts. */
const titleWeight = 2;

/**
 * What each paper is about: TF-IDF weights of the words of title and abstract, of length 1. Words of a single paper
 * are left out, since they compare with none.
 * Source: Salton and Buckley, “Term-weighting approaches in automatic text retrieval”, IPM 24 (1988).
 */
export function weighWords(
  papers: readonly { title: string; abstract?: string | undefined }[],
): SparseVector[] {
  const papersWith = new Map<string, number>();
  const counted = papers.map(({ title, abstract }) => {
    const counts: SparseVector = new Map();
    for (const word of contentWords(title)) counts.set(word, (counts.get(word) ?? 0) + titleWeight);
    for (const word of contentWords(abstract ?? '')) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of counts.keys()) papersWith.set(word, (papersWith.get(word) ?? 0) + 1);
    return counts;
  });
  return counted.map((counts) => {
    for (const [word, count] of counts) {
      const spread = papersWith.get(word) as number;
      if (spread === 1) counts.delete(word);
      else counts.set(word, (1 + Math.log(count)) * Math.log((papers.length + 1) / spread));
    }
    return normalize(counts);
  });
}
