import { foldText } from '../../publications/folded-text.ts';
import { isNominal } from './noun-endings.ts';
import { endsPhrase } from './phrase-boundaries.ts';
import { wordsWithoutPlural } from './phrase-key.ts';

/** A word that phrases are made of. Compounds with hyphens are one. */
export interface PhraseWord {
  written: string;
  /** As phrases are compared, see `phrase-key.ts`. */
  key: string;
  isAcronym: boolean;
  hasCapital: boolean;
  /** Whether a phrase may end with it. */
  isNominal: boolean;
}

/** Words of a text between which nothing but a blank stands. */
export interface WordRun {
  words: PhraseWord[];
  /** Whether the capital of the first may be one that every sentence begins with. */
  opensSentence: boolean;
}

/** Of scripts that part words by blanks. */
const letters = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+`;
const writtenWord = new RegExp(`${letters}(?:[-‐‑’']${letters})*`, 'gu');

/** Parts a text at punctuation and at words that end a phrase. */
export function splitWordRuns(text: string): WordRun[] {
  const runs: WordRun[] = [];
  let run: WordRun | undefined;
  let endOfLast = 0;
  for (const { 0: written, index } of text.matchAll(writtenWord)) {
    const between = text.slice(endOfLast, index);
    if (between !== ' ') run = undefined;
    endOfLast = index + written.length;
    const word = readWord(written);
    if (!word) {
      run = undefined;
      continue;
    }
    if (!run) runs.push((run = { words: [], opensSentence: index === 0 || /[.:?!]/.test(between) }));
    run.words.push(word);
  }
  return runs;
}

/** Two capitals at least, and short: `LLM`, `RLHF`, `DINOv2`, `LLMs`. */
export function isAcronym(written: string): boolean {
  return /^(?=.{2,8}$)\p{L}?\p{Lu}[\p{Ll}\p{N}]{0,2}\p{Lu}[\p{Lu}\p{N}]*(?:\p{Ll}\p{N}+|s)?$/u.test(written);
}

/** A language has few words: what is known of each is kept, up to a bound on memory. */
const known = new Map<string, PhraseWord | null>();
const mostKnown = 200_000;

/** Null for one that ends a phrase. */
function readWord(written: string): PhraseWord | null {
  const before = known.get(written);
  if (before !== undefined) return before;
  const folded = foldText(written.replace(/[’']s$/, '')).replaceAll(' ', '-');
  const word =
    endsPhrase(folded) || !/\p{L}{2}/u.test(folded)
      ? null
      : {
          written,
          key: wordsWithoutPlural(folded),
          isAcronym: isAcronym(written),
          hasCapital: /^\p{Lu}/u.test(written),
          isNominal: isNominal(folded) || isAcronym(written),
        };
  if (known.size >= mostKnown) known.clear();
  known.set(written, word);
  return word;
}
