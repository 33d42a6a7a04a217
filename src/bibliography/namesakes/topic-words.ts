import { readWord, splitWords } from '../words/written-words.ts';

/** How often a word of the title counts. */
const titleWeight = 3;

/**
 * The words that tell groups of papers apart, the most telling first, each as it is mostly written. A word counts the
 * more, the more often its group uses it and the fewer groups do: class-based TF-IDF.
 * Source: Grootendorst, “BERTopic: Neural topic modeling with a class-based TF-IDF procedure”, arXiv 2203.05794 (2022).
 *
 * @param groups the titles and abstracts of each group
 */
export function findTopicWords(
  groups: readonly (readonly { title: string; abstract?: string | undefined }[])[],
  limit: number,
): string[][] {
  const forms = new Map<string, Map<string, number>>();
  const counts = groups.map((papers) => {
    const ofGroup = new Map<string, number>();
    for (const [written, { uses, weight }] of countWrittenWords(papers))
      for (const { word, form } of readWord(written)) {
        ofGroup.set(word, (ofGroup.get(word) ?? 0) + weight);
        const usesOfForms = forms.get(word) ?? new Map<string, number>();
        forms.set(word, usesOfForms.set(form, (usesOfForms.get(form) ?? 0) + uses));
      }
    return ofGroup;
  });
  const groupsWith = new Map<string, number>();
  for (const word of counts.flatMap((ofGroup) => [...ofGroup.keys()]))
    groupsWith.set(word, (groupsWith.get(word) ?? 0) + 1);
  return counts.map((ofGroup) =>
    [...ofGroup]
      .map(([word, count]) => ({
        word,
        weight: count * Math.log(1 + groups.length / (groupsWith.get(word) ?? 1)),
      }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, limit)
      .map(({ word }) => mostUsedForm(forms.get(word))),
  );
}

/** How often some papers write each word, and how much that counts. */
function countWrittenWords(
  papers: readonly { title: string; abstract?: string | undefined }[],
): Map<string, { uses: number; weight: number }> {
  const counts = new Map<string, { uses: number; weight: number }>();
  const count = (text: string, weight: number): void => {
    for (const written of splitWords(text)) {
      const known = counts.get(written);
      if (!known) counts.set(written, { uses: 1, weight });
      else {
        known.uses++;
        known.weight += weight;
      }
    }
  };
  for (const { title, abstract } of papers) {
    count(title, titleWeight);
    if (abstract !== undefined) count(abstract, 1);
  }
  return counts;
}

function mostUsedForm(uses: ReadonlyMap<string, number> = new Map()): string {
  return [...uses].reduce((best, use) => (use[1] > best[1] ? use : best), ['', 0] as [string, number])[0];
}
