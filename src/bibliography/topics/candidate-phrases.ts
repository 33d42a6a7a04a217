import type { PhraseWord, WordRun } from './phrase-words.ts';

/** A phrase where a text has it. */
export interface PhraseUse {
  /** As phrases are compared, see `phrase-key.ts`. */
  key: string;
  words: readonly PhraseWord[];
}

const longestPhrase = 4;

/**
 * Every phrase that could name what a text is about, each as often as it is used: two to four words of a run, of which the
 * last may be a noun; and acronyms. The parts of a longer one are phrases as well.
 * Source of the cut at function words: Rose, Engel, Cramer and Cowley, “Automatic keyword extraction from individual
 * documents”, in Text Mining: Applications and Theory (2010).
 */
export function findCandidatePhrases(runs: readonly WordRun[]): PhraseUse[] {
  const uses: PhraseUse[] = [];
  for (const { words } of runs) {
    for (let start = 0; start < words.length; start++) {
      let key = '';
      for (let end = start; end < Math.min(words.length, start + longestPhrase); end++) {
        const last = words[end] as PhraseWord;
        key = end === start ? last.key : `${key} ${last.key}`;
        if ((end === start ? last.isAcronym : last.isNominal) && !tooGeneral.has(key)) {
          uses.push({ key, words: words.slice(start, end + 1) });
        }
      }
    }
  }
  return uses;
}

/** Phrases that papers of every subject have, in any field that works with data. */
const tooGeneral = new Set([
  'data point',
  'ground truth',
  'input data',
  'large scale',
  'learning algorithm',
  'learning model',
  'lower bound',
  'model training',
  'open question',
  'original data',
  'single image',
  'source code',
  'training data',
  'training process',
  'upper bound',
  'vice versa',
]);
