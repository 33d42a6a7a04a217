import type { AbstractLayer } from './abstract-layer.ts';
import { countBits } from './letter-set.ts';
import { ownedWords, placeInName } from './name-ownership.ts';
import type { Occurrences } from './occurrences.ts';
import { Fit, fitPaper, judgeExactness, type Exactness } from './rank.ts';
import { itemsOf } from './rows.ts';
import { smallWords } from './small-words.ts';
import type { Tier } from './tiers.ts';
import type { WordLookup } from './word-lookup.ts';

/** What a tier found, best first. */
export interface TierFindings {
  papers: number[];
  /** See {@link Fit}, of the first paper. */
  bestFit: number;
  people: number[];
  /** The papers by someone whose whole name was typed. */
  namesakes: number[];
}

const nothing: TierFindings = { papers: [], bestFit: Infinity, people: [], namesakes: [] };

/** A limit of what is worth showing as people: more of them cannot be looked through. */
const mostPeople = 100;

/** Finds papers and people on one tier; `isWanted` says which papers may be found at all. */
export function runTier(
  occurrences: Occurrences,
  lookups: readonly WordLookup[],
  tier: Tier,
  abstracts: AbstractLayer | undefined,
  isWanted: (paper: number) => boolean,
): TierFindings {
  const all = 2 ** lookups.length - 1;
  const required = tier.dropsSmallWords ? requiredWords(lookups) : all;
  const mostMissing = tier.dropsWords ? Math.floor(lookups.length / 3) : 0;
  if ((tier.dropsSmallWords && required === all) || (tier.dropsWords && mostMissing === 0)) return nothing;
  const found = occurrences.collect(lookups, tier, tier.dropsWords ? 0 : required, abstracts);
  if (countBits(required & ~found) > mostMissing) return nothing;
  const { inPaper } = occurrences;

  const ranks: number[][] = [];
  for (let paper = 0; paper < inPaper.length; paper++) {
    const has = inPaper[paper] as number;
    if ((has & required) !== required && (mostMissing === 0 || countBits(required & ~has) > mostMissing))
      continue;
    if (!isWanted(paper)) continue;
    const wanted = has & all;
    const fit = fitPaper(occurrences, paper, wanted);
    if (fit === Fit.abstract ? !tier.abstracts : tier.abstracts) continue;
    const exactness = judgeExactness(occurrences, paper, wanted, tier);
    // What is mistyped and scattered as well is chance.
    if (fit >= Fit.facts && exactness.typos > 0) continue;
    const rank = rankMatch(countBits(all & ~wanted), fit, exactness);
    (ranks[rank] ??= []).push(paper);
  }
  const isSingle = lookups.length === 1;
  const kept = dropSplits(dropChance(Object.keys(ranks).map(Number), tier), ranks);
  if (isSingle && tier.typos === 0) putLikelierSenseFirst(kept, ranks, isSmall(lookups[0]));
  return {
    papers:
      isSingle && tier.typos > 0
        ? sortByLikelihood(kept, ranks, occurrences)
        : kept.flatMap((rank) => ranks[rank] ?? []),
    bestFit: Math.min(Infinity, ...kept.map(fitOfRank)),
    namesakes: kept.flatMap((rank) =>
      fitOfRank(rank) === Fit.person && isWhole(rank) ? (ranks[rank] ?? []) : [],
    ),
    people: findPeople(occurrences, tier),
  };
}

/** A number that sorts matches: words missing, then typos, then fit, then how far words were guessed. */
function rankMatch(
  missing: number,
  fit: number,
  { typos, isStrange, isBegun, isPartial }: Exactness,
): number {
  const guesses = Number(isStrange) * 4 + Number(isBegun) * 2 + Number(isPartial);
  return ((missing * 64 + typos) * 16 + fit) * 8 + guesses;
}

/** Whether no word is there only as the beginning of another. */
function isWhole(rank: number): boolean {
  return (rank & 1) === 0;
}

function fitOfRank(rank: number): number {
  return (rank >> 3) % 16;
}

/**
 * A single word may be somebody's family name or a word of titles. Which of the two it is for more papers goes first;
 * titles that begin with it stay in front, unless it is a word without meaning of its own, as “An”.
 */
function putLikelierSenseFirst(
  kept: number[],
  ranks: readonly (readonly number[])[],
  isSmallWord: boolean,
): void {
  const count = (fit: number): number => countOfFit(kept, ranks, fit);
  if (!isSmallWord && count(Fit.person) <= count(Fit.titlePhrase)) return;
  const place = (rank: number): number =>
    fitOfRank(rank) === Fit.person ? (isSmallWord ? Fit.wholeTitle : Fit.titlePhrase) - 0.5 : fitOfRank(rank);
  kept.sort((a, b) => distanceOfRank(a) - distanceOfRank(b) || place(a) - place(b) || a - b);
}

/**
 * Where one person has all the words, their being shared out between two people, or a person and the title, is chance,
 * unless it is so in more papers.
 */
function dropSplits(kept: number[], ranks: readonly (readonly number[])[]): number[] {
  const whole = countOfFit(kept, ranks, Fit.person);
  if (whole === 0) return kept;
  const splits = [Fit.titleAndPerson, Fit.coauthors] as const;
  const chance = splits.filter((fit) => countOfFit(kept, ranks, fit) <= whole);
  return kept.filter((rank) => !chance.some((fit) => fitOfRank(rank) === fit));
}

function countOfFit(kept: readonly number[], ranks: readonly (readonly number[])[], fit: number): number {
  return kept.reduce((sum, rank) => (fitOfRank(rank) === fit ? sum + (ranks[rank]?.length ?? 0) : sum), 0);
}

/**
 * A single mistyped word may be meant for several. Of those as near, the one that most papers have is the likeliest, be it
 * a name or a word of titles.
 */
function sortByLikelihood(
  kept: readonly number[],
  ranks: readonly (readonly number[])[],
  occurrences: Occurrences,
): number[] {
  const holders = countHolders(occurrences);
  const { titleWords, paperAuthors, nameWords } = occurrences.lexicon;
  const entries = kept.flatMap((rank) =>
    (ranks[rank] ?? []).map((paper) => {
      let held = 0;
      const add = (word: number): void => {
        held = Math.max(held, holders.get(word) ?? 0);
      };
      itemsOf(titleWords, paper).forEach(add);
      for (const person of itemsOf(paperAuthors, paper)) {
        if (occurrences.inName[person] !== 0) itemsOf(nameWords, person).forEach(add);
      }
      return { paper, distance: distanceOfRank(rank), held };
    }),
  );
  return entries.sort((a, b) => a.distance - b.distance || b.held - a.held).map(({ paper }) => paper);
}

/** How many papers have each matched word in their titles or their authors' names. */
function countHolders({ lexicon, words }: Occurrences): Map<number, number> {
  const { wordTitles, wordPeople, personPapers } = lexicon;
  return new Map(
    words.words.map((word) => {
      let papers = itemsOf(wordTitles, word).length;
      for (const person of itemsOf(wordPeople, word)) papers += itemsOf(personPapers, person).length;
      return [word, papers];
    }),
  );
}

/** Of {@link rankMatch}: typos, and whether a letter was typed that the word does not have. */
function distanceOfRank(rank: number): number {
  return (rank >> 7) * 2 + ((rank >> 2) & 1);
}

/** The ranks that are left when matches that are likely to be chance go, because there are better ones. */
function dropChance(ranks: readonly number[], tier: Tier): number[] {
  const better = ranks.filter((rank) => fitOfRank(rank) < Fit.facts);
  const kept = better.length > 0 ? better : [...ranks];
  if (tier.typos === 0) return kept;
  const whole = kept.filter(isWhole);
  const likely = whole.length > 0 ? whole : kept;
  const close = likely.filter((rank) => fitOfRank(rank) < Fit.coauthors);
  return close.length > 0 ? close : likely;
}

function requiredWords(lookups: readonly WordLookup[]): number {
  let bits = 0;
  lookups.forEach((lookup, index) => {
    if (lookup.word.quoted || !isSmall(lookup)) bits |= 1 << index;
  });
  return bits;
}

function isSmall(lookup: WordLookup | undefined): boolean {
  return smallWords.has(lookup?.word.spellings[0] ?? '');
}

/** The people whose names own all the words: by family before given name, those with most papers first. */
function findPeople(occurrences: Occurrences, tier: Tier): number[] {
  const { all, people, lexicon, inName, words } = occurrences;
  const ranked: [person: number, rank: number, papers: number][] = [];
  for (const person of people) {
    if (inName[person] !== all || ownedWords(occurrences, person, all) !== all) continue;
    let surely = (occurrences.namePieces.get(person) ?? 0) | occurrences.initials;
    for (const word of itemsOf(lexicon.nameWords, person)) surely |= words.sure[word] as number;
    const typos = tier.typos === 0 ? 0 : countBits(all & ~surely);
    const papers = itemsOf(lexicon.personPapers, person).length;
    ranked.push([person, typos * 2 + (placeInName(occurrences, person, all).hasFamily ? 0 : 1), papers]);
  }
  ranked.sort((a, b) => a[1] - b[1] || b[2] - a[2] || a[0] - b[0]);
  return ranked.slice(0, mostPeople).map(([person]) => person);
}
