import { writtenWords } from '../words/written-words.ts';

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
    for (const { title, abstract } of papers) {
      countWords(title, titleWeight, ofGroup, forms);
      countWords(abstract ?? '', 1, ofGroup, forms);
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

function countWords(
  text: string,
  weight: number,
  counts: Map<string, number>,
  forms: Map<string, Map<string, number>>,
): void {
  for (const { word, form } of writtenWords(text)) {
    counts.set(word, (counts.get(word) ?? 0) + weight);
    const uses = forms.get(word) ?? new Map<string, number>();
    forms.set(word, uses.set(form, (uses.get(form) ?? 0) + 1));
  }
}

function mostUsedForm(uses: ReadonlyMap<string, number> = new Map()): string {
  return [...uses].reduce((best, use) => (use[1] > best[1] ? use : best), ['', 0] as [string, number])[0];
}
