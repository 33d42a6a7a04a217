import { foldText } from '../../publications/folded-text.ts';
import { endsPhrase } from './phrase-boundaries.ts';
import { phraseKey } from './phrase-key.ts';
import { isAcronym } from './phrase-words.ts';

/** What a text calls something in full, and in short. */
export interface Acronym {
  shortKey: string;
  longKey: string;
  /** As the text writes it. */
  long: string;
}

/** Words of an acronym's long form that lend it no letter: `reinforcement learning from human feedback`. */
const smallWord = /^(?:of|from|for|in|on|the|and|to|with|a|an|by|via|de|du|der|des)$/;
/** A long form begins at most so many characters before its acronym. */
const longestForm = 120;

/**
 * The acronyms that a text explains: `large language models (LLMs)`. Each letter of the acronym begins a word of the
 * long form, from the last to the first.
 * Source, made stricter: Schwartz and Hearst, “A simple algorithm for identifying abbreviation definitions in
 * biomedical text”, PSB (2003).
 */
export function findAcronyms(text: string): Acronym[] {
  return [...text.matchAll(/\s\(([\p{L}\p{N}]{2,8})\)/gu)].flatMap(({ 1: short = '', index }) => {
    if (!isAcronym(short)) return [];
    const before = text.slice(Math.max(0, index - longestForm), index);
    const long = findLongForm(before, foldText(short.replace(/s$/, '')));
    if (long === undefined || endsPhrase(foldText(long).replaceAll(' ', '-'))) return [];
    return [{ shortKey: phraseKey(short), longKey: phraseKey(long), long }];
  });
}

function findLongForm(before: string, short: string): string | undefined {
  const words = [
    ...before.replace(/.*[()[\].,;:?!]/s, (cut) => ' '.repeat(cut.length)).matchAll(/[\p{L}\p{N}]+/gu),
  ];
  let at = words.length - 1;
  let start: number | undefined;
  for (const letter of [...short].reverse()) {
    while (start !== undefined && !begins(words[at]?.[0], letter) && isSmall(words[at]?.[0])) at--;
    if (!begins(words[at]?.[0], letter)) return undefined;
    start = words[at]?.index;
    at--;
  }
  return start === undefined ? undefined : before.slice(start);
}

function begins(word = '', letter: string): boolean {
  return foldText(word).startsWith(letter);
}

function isSmall(word = ''): boolean {
  return smallWord.test(word.toLowerCase());
}

/** The share of the papers that explain an acronym whose long form it has everywhere. */
const usualShare = 0.8;

/**
 * What acronyms stand for.
 *
 * @param acronyms of each paper, those that it explains
 * @returns the key of the long form for that of an acronym: as the paper explains it, else as nearly all papers do that
 * explain it; any other key as it is
 */
export function indexLongForms(
  acronyms: readonly (readonly Acronym[])[],
): (paper: number, key: string) => string {
  const all = new Map<string, Map<string, number>>();
  const own = acronyms.map((ofPaper) => {
    for (const { shortKey, longKey } of ofPaper) {
      const counts = all.get(shortKey) ?? new Map<string, number>();
      all.set(shortKey, counts.set(longKey, (counts.get(longKey) ?? 0) + 1));
    }
    return new Map(ofPaper.map(({ shortKey, longKey }) => [shortKey, longKey]));
  });
  const usual = new Map<string, string>();
  for (const [short, counts] of all) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [long, count] of counts) if (count >= usualShare * total) usual.set(short, long);
  }
  return (paper, key) => own[paper]?.get(key) ?? usual.get(key) ?? key;
}
