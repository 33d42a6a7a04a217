import { measureTermhood } from './c-value.ts';
import type { PhraseUse } from './candidate-phrases.ts';

/** So many papers share a topic before it has a page. */
export const leastSharingPapers = 3;
/** A phrase of a paper, and how often it is used there; in the title it counts more. */
export interface CountedPhrase {
  count: number;
  /** One of its uses. */
  phrase: PhraseUse;
}

/** More say little of what a paper is about. The authors' own keywords all stay. */
const topicsOfPaper = 6;
/** Of these, phrases that the paper hardly shares with others. */
const ownPhrases = 3;
const sharedFactor = 1.5;

/**
 * Chooses what each paper is about from its phrases. A phrase ranks by how often the paper uses it, by how much of a
 * term it is (see `c-value.ts`), and by the papers that use it too: more are better, but not so many that it tells little
 * about any.
 *
 * @param counts for each paper how often it uses each phrase
 * @param keywords for each paper the phrases that its authors file it under, which come first
 * @returns for each paper its phrases, the most telling first
 */
export function chooseTopics(
  counts: readonly ReadonlyMap<string, CountedPhrase>[],
  keywords: readonly (readonly string[])[],
): string[][] {
  const uses = new Map<string, number>();
  const spread = new Map<string, number>();
  for (const ofPaper of counts) {
    for (const [phrase, { count }] of ofPaper) {
      uses.set(phrase, (uses.get(phrase) ?? 0) + count);
      spread.set(phrase, (spread.get(phrase) ?? 0) + 1);
    }
  }
  const termhood = measureTermhood(uses);
  return counts.map((ofPaper, paper) => {
    const ranked: { phrase: string; isShared: boolean; score: number }[] = [];
    for (const [phrase, { count }] of ofPaper) {
      const papers = spread.get(phrase) as number;
      const isShared = papers >= leastSharingPapers;
      if (!isShared && (count === 1 || !phrase.includes(' '))) continue;
      const tells = (1 + Math.log10(papers)) * Math.log(1 + counts.length / papers);
      const score = (1 + Math.log(count)) * termhood(phrase) * tells * (isShared ? sharedFactor : 1);
      if (score > 0) ranked.push({ phrase, isShared, score });
    }
    ranked.sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1));
    return choose(ranked, [...new Set(keywords[paper])]);
  });
}

function choose(ranked: readonly { phrase: string; isShared: boolean }[], keywords: string[]): string[] {
  const chosen = [...keywords];
  // Where the authors have said what it is about, only what joins it to other papers is added.
  let own = keywords.length > 0 ? ownPhrases : 0;
  for (const { phrase, isShared } of ranked) {
    if (chosen.length >= topicsOfPaper) break;
    if (chosen.some((other) => contains(other, phrase) || contains(phrase, other))) continue;
    if (!isShared) {
      if (own === ownPhrases || isMostlySaid(phrase, chosen)) continue;
      own++;
    }
    chosen.push(phrase);
  }
  return chosen;
}

function contains(phrase: string, part: string): boolean {
  return ` ${phrase} `.includes(` ${part} `);
}

/** Whether half of a phrase's words stand in others. */
function isMostlySaid(phrase: string, others: readonly string[]): boolean {
  const said = new Set(others.flatMap((other) => other.split(' ')));
  const words = phrase.split(' ');
  return words.filter((word) => said.has(word)).length * 2 >= words.length;
}
