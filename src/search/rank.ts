import { countBits } from './letter-set.ts';
import { ownedWords, placeInName } from './name-ownership.ts';
import { smallWords } from './small-words.ts';
import type { Occurrences } from './occurrences.ts';
import type { Tier } from './tiers.ts';
import { placeInTitle } from './title-phrase.ts';

/** How well a paper fits a query, best first. */
export const Fit = {
  wholeTitle: 0,
  titleStart: 1,
  titlePhrase: 2,
  /** One person's name has all the words, the family name and the first given name among them, if there are two. */
  person: 3,
  /** One person's name has all the words, the family name among them. */
  partOfName: 4,
  /** As `titleStart` and `titlePhrase`, where all that is there of the last word is its one letter. */
  letterAtStart: 5,
  letterInPhrase: 6,
  /** The title has some of the words and one person's name the others. */
  titleAndPerson: 7,
  titleWords: 8,
  /** Several people's names have all the words, or all that the title has not. */
  coauthors: 9,
  /** One person's given names have all the words, or a comma says that the family name is not theirs. */
  givenName: 10,
  /** The year or the venue has the words that title and names have not. */
  facts: 11,
  scattered: 12,
  abstract: 13,
} as const;

/** How well a paper that has the words fits; only the `wanted` words count. */
export function fitPaper(occurrences: Occurrences, paper: number, wanted: number): number {
  const { lexicon, words, titleField, titlePieces } = occurrences;
  const { starts, items } = lexicon.titleWords;
  let inTitle = titlePieces.get(paper) ?? 0;
  const end = starts[paper + 1] as number;
  for (let at = starts[paper] as number; at < end; at++) inTitle |= words.any[items[at] as number] as number;
  inTitle &= titleField & wanted;
  let byTitle: number = Fit.abstract;
  if (inTitle === wanted) {
    const placement = wanted === occurrences.all ? placeInTitle(occurrences, paper) : 'scattered';
    if (placement === 'whole') return Fit.wholeTitle;
    const isLetter = endsInLetter(occurrences) && !hasLastWord(occurrences, paper);
    if (placement === 'start') byTitle = isLetter ? Fit.letterAtStart : Fit.titleStart;
    else if (placement === 'phrase') byTitle = isLetter ? Fit.letterInPhrase : Fit.titlePhrase;
    else byTitle = Fit.titleWords;
    if (byTitle <= Fit.titlePhrase) return byTitle;
  }
  return Math.min(byTitle, fitPeople(occurrences, paper, wanted, inTitle));
}

function endsInLetter({ lookups }: Occurrences): boolean {
  return lookups.length > 1 && lookups.at(-1)?.word.spellings[0]?.length === 1;
}

/** Whether the query's last word is a word of the title rather than the beginning of one. */
function hasLastWord({ words, lexicon, lookups }: Occurrences, paper: number): boolean {
  const { starts, items } = lexicon.titleWords;
  const last = 1 << (lookups.length - 1);
  for (let at = starts[paper] as number; at < (starts[paper + 1] as number); at++) {
    if (((words.exact[items[at] as number] as number) & last) !== 0) return true;
  }
  return false;
}

function fitPeople(occurrences: Occurrences, paper: number, wanted: number, inTitle: number): number {
  const { starts, items } = occurrences.lexicon.paperAuthors;
  const end = starts[paper + 1] as number;
  const smallOnes = smallWordsOf(occurrences);
  let best: number = Fit.abstract;
  let unnamed = wanted & ~inTitle;
  let inNames = 0;
  for (let at = starts[paper] as number; at < end; at++) {
    const person = items[at] as number;
    const inName = occurrences.inName[person] as number;
    inNames |= inName;
    if ((inName & wanted) === 0) continue;
    const owned = ownedWords(occurrences, person, wanted);
    if (owned === 0) continue;
    const { hasFamily, hasGiven, isReversed } = placeInName(occurrences, person, owned);
    if (owned === wanted) {
      const isWhole = hasGiven || isSingle(wanted);
      const fit = !hasFamily || isReversed ? Fit.givenName : isWhole ? Fit.person : Fit.partOfName;
      best = Math.min(best, fit);
    } else if (hasFamily) {
      if ((owned | (inTitle & ~smallOnes)) === wanted) best = Math.min(best, Fit.titleAndPerson);
      unnamed &= ~ownedWords(occurrences, person, unnamed);
    }
  }
  if (unnamed === 0 && inTitle !== wanted) best = Math.min(best, Fit.coauthors);
  if (best !== Fit.abstract) return best;
  const missing = wanted & ~(inTitle | inNames);
  if (missing === 0) return Fit.scattered;
  return (missing & ~wordsOfFacts(occurrences, paper)) === 0 ? Fit.facts : Fit.abstract;
}

/** The words of a query that say nothing by themselves. */
function smallWordsOf({ lookups }: Occurrences): number {
  let bits = 0;
  lookups.forEach(({ word }, index) => {
    if (smallWords.has(word.spellings[0] as string)) bits |= 1 << index;
  });
  return bits;
}

function isSingle(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}

function wordsOfFacts({ lexicon, words }: Occurrences, paper: number): number {
  const { starts, items } = lexicon.factWords;
  let bits = 0;
  for (let at = starts[paper] as number; at < (starts[paper + 1] as number); at++)
    bits |= words.exact[items[at] as number] as number;
  return bits;
}

/** How exactly a paper has the words of a query. */
export interface Exactness {
  /** How many typos it takes to find them in the title and the names. */
  typos: number;
  /** Whether any is there only as the beginning of a word; of a word with more than one letter more. */
  isPartial: boolean;
  isBegun: boolean;
  /** Whether any is there only with a letter changed or left out that was typed. */
  isStrange: boolean;
}

/** How exactly the title and the names of a paper have the wanted words. */
export function judgeExactness(
  occurrences: Occurrences,
  paper: number,
  wanted: number,
  tier: Tier,
): Exactness {
  if (tier.prefixes === 'none' || tier.abstracts)
    return { typos: 0, isPartial: false, isBegun: false, isStrange: false };
  const { titleWords, paperAuthors, nameWords } = occurrences.lexicon;
  const { sure, near, likely, whole, nearlyWhole } = occurrences.words;
  let surely = occurrences.titlePieces.get(paper) ?? 0;
  let nearly = 0;
  let likewise = 0;
  let wholly = surely;
  let nearlyWholly = surely;
  const addRow = (items: Uint32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const word = items[at] as number;
      surely |= sure[word] as number;
      nearly |= near[word] as number;
      likewise |= likely[word] as number;
      wholly |= whole[word] as number;
      nearlyWholly |= nearlyWhole[word] as number;
    }
  };
  addRow(titleWords.items, titleWords.starts[paper] as number, titleWords.starts[paper + 1] as number);
  const end = paperAuthors.starts[paper + 1] as number;
  for (let at = paperAuthors.starts[paper] as number; at < end; at++) {
    const person = paperAuthors.items[at] as number;
    if ((occurrences.inName[person] as number) === 0) continue;
    surely |= occurrences.namePieces.get(person) ?? 0;
    wholly |= occurrences.namePieces.get(person) ?? 0;
    addRow(nameWords.items, nameWords.starts[person] as number, nameWords.starts[person + 1] as number);
  }
  const otherwise = wordsOfFacts(occurrences, paper) | occurrences.initials;
  const unsure = wanted & ~(surely | otherwise);
  return {
    typos: countBits(unsure) + countBits(unsure & ~nearly),
    isStrange: (unsure & ~likewise) !== 0,
    isPartial: (wanted & ~(wholly | otherwise)) !== 0,
    isBegun: (wanted & ~(wholly | nearlyWholly | otherwise)) !== 0,
  };
}
