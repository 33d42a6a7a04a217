import type { AbstractLayer } from './abstract-layer.ts';
import type { Occurrences } from './occurrences.ts';
import { Fit } from './rank.ts';
import { runTier, type TierFindings } from './run-tier.ts';
import { joined, tiers, type Tier } from './tiers.ts';
import type { WordLookup } from './word-lookup.ts';

const titlePhrases: ReadonlySet<number> = new Set([
  Fit.titleStart,
  Fit.titlePhrase,
  Fit.letterAtStart,
  Fit.letterInPhrase,
]);

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
      if (findings.bestFit !== Fit.scattered) return findings;
      fallback = findings;
    } else if (
      titlePhrases.has(findings.bestFit) ||
      // Middle names do not hide a name that is being typed.
      (fallback.bestFit === Fit.partOfName && findings.bestFit === Fit.person) ||
      (fallback.bestFit === Fit.scattered && findings.bestFit < Fit.scattered)
    ) {
      const listed = new Set(findings.papers);
      return {
        ...findings,
        papers: [...findings.papers, ...fallback.papers.filter((paper) => !listed.has(paper))],
      };
    } else if (tier.joins && fallback.bestFit < Fit.scattered) {
      return fallback;
    }
  }
  return fallback;

  /** Puts those behind who write the same name with a hyphen or without, as “Yu-Xiang” and “Yuxiang”. */
  function addNamesakes(findings: Findings): Findings {
    if (lookups.length < 2 || lookups.some(({ initial }) => initial !== undefined)) return findings;
    const listed = new Set(findings.papers);
    const { namesakes } = runTier(occurrences, lookups, joined, abstracts, isWanted);
    return { ...findings, papers: [...findings.papers, ...namesakes.filter((paper) => !listed.has(paper))] };
  }
}
