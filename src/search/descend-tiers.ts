import type { AbstractLayer } from './abstract-layer.ts';
import type { Occurrences } from './occurrences.ts';
import { Fit } from './rank.ts';
import { runTier, type TierFindings } from './run-tier.ts';
import { joined, slips, tiers, type Tier } from './tiers.ts';
import type { WordLookup } from './word-lookup.ts';

const titlePhrases: ReadonlySet<number> = new Set([
  Fit.titleStart,
  Fit.titlePhrase,
  Fit.letterAtStart,
  Fit.letterInPhrase,
]);

/** How many times the papers a slip must explain to be as likely as a word that is not finished. */
const likelierSlip = 10;

/** What a search found, and on which tier. */
export interface Findings extends TierFindings {
  tier: Tier;
}

/**
 * Goes down the tiers to the first that has an answer. Words scattered over a paper are no answer yet: a freer tier may
 * find them together, and then goes first. Nor do words scattered over a title hide a phrase that is being typed.
 */
export function descendTiers(
  occurrences: Occurrences,
  lookups: readonly WordLookup[],
  abstracts: AbstractLayer | undefined,
  isWanted: (paper: number) => boolean,
): Findings | undefined {
  let fallback: Findings | undefined;
  for (const tier of tiers) {
    if (tier.abstracts && !abstracts) continue;
    if (tier.dropsWords && fallback) break;
    if (tier.typos === 2 && !lookups.some(({ word }) => (word.spellings[0]?.length ?? 0) >= 8)) continue;
    const findings = { ...runTier(occurrences, lookups, tier, abstracts, isWanted), tier };
    if (findings.papers.length === 0 && findings.people.length === 0) {
      if (tier.joins && fallback && fallback.bestFit < Fit.scattered) return fallback;
      continue;
    }
    if (tier.prefixes === 'none' && findings.bestFit >= Fit.titleWords) {
      fallback = findings;
      continue;
    }
    if (fallback === undefined) {
      if (tier.prefixes === 'none' && findings.bestFit === Fit.partOfName) {
        fallback = findings;
        continue;
      }
      if (tier.prefixes === 'none' && findings.bestFit === Fit.person) return addNamesakes(findings);
      if (findings.bestFit !== Fit.scattered) return addSlips(findings);
      fallback = findings;
    } else if (
      titlePhrases.has(findings.bestFit) ||
      // Middle names do not hide a name that is being typed.
      (fallback.bestFit === Fit.partOfName && findings.bestFit === Fit.person) ||
      (fallback.bestFit === Fit.scattered && findings.bestFit < Fit.scattered)
    ) {
      return { ...findings, papers: mergePapers(findings.papers, fallback.papers) };
    } else if (tier.joins && fallback.bestFit < Fit.scattered) {
      return fallback;
    }
  }
  return fallback;

  /**
   * Puts behind the few papers where a single word is the beginning of another, or stands in pieces, the many where it is
   * a slip: `zhanf` for “Zhang”, though there is a “Zhanfu”.
   */
  function addSlips(findings: Findings): Findings {
    const { tier, papers } = findings;
    const isUnsure = tier.prefixes !== 'none' && tier.typos === 0 && !tier.abstracts;
    const most = occurrences.inPaper.length / likelierSlip;
    if (lookups.length > 1 || !isUnsure || papers.length > most || !lookups[0]?.mayHaveSlips) return findings;
    const wider = runTier(occurrences, lookups, slips, abstracts, isWanted);
    if (wider.papers.length < likelierSlip * papers.length) return findings;
    return { ...wider, tier: slips, papers: mergePapers(papers, wider.papers) };
  }

  /** Puts those behind who write the same name with a hyphen or without, as “Yu-Xiang” and “Yuxiang”. */
  function addNamesakes(findings: Findings): Findings {
    if (lookups.length < 2 || lookups.some(({ initial }) => initial !== undefined)) return findings;
    const { namesakes } = runTier(occurrences, lookups, joined, abstracts, isWanted);
    return { ...findings, papers: mergePapers(findings.papers, namesakes) };
  }
}

function mergePapers(first: readonly number[], others: readonly number[]): number[] {
  const listed = new Set(first);
  return [...first, ...others.filter((paper) => !listed.has(paper))];
}
