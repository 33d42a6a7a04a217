/** How freely the words of a query are matched. */
export interface Tier {
  /** Whose beginning suffices. */
  prefixes: 'none' | 'last' | 'all';
  /** Whether words may be joined or split. */
  joins: boolean;
  /** Whether a given name may be written out that the paper has as an initial. */
  shortensNames: boolean;
  /** Whether words without meaning of their own may be missing. */
  dropsSmallWords: boolean;
  /** Whether the abstracts count. */
  abstracts: boolean;
  /** The most typos in a word. */
  typos: 0 | 1 | 2;
  /** Whether typos are looked for in each word, or in those only that are found in no other way. */
  typosInAnyWord: boolean;
  /** Whether some words of a longer query may be missing. */
  dropsWords: boolean;
}

const exact: Tier = {
  prefixes: 'none',
  joins: false,
  shortensNames: false,
  dropsSmallWords: false,
  abstracts: false,
  typos: 0,
  typosInAnyWord: false,
  dropsWords: false,
};
const prefix: Tier = { ...exact, prefixes: 'last' };
export const joined: Tier = { ...prefix, prefixes: 'all', joins: true };
const oneTypo: Tier = { ...joined, typos: 1 };
export const slips: Tier = { ...oneTypo, typosInAnyWord: true };

/** From the strictest to the freest; a search goes down until one finds something. */
export const tiers: readonly Tier[] = [
  exact,
  prefix,
  joined,
  { ...joined, dropsSmallWords: true },
  { ...prefix, abstracts: true },
  oneTypo,
  { ...joined, shortensNames: true },
  slips,
  { ...oneTypo, typos: 2, typosInAnyWord: true },
  { ...oneTypo, typosInAnyWord: true, dropsWords: true },
];
