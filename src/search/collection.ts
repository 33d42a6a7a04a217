/** One publication as search knows it. */
export interface SearchPaper {
  slug: string;
  /** The title in words: mathematics in Unicode, no markup. */
  title: string;
  /** Positions in {@link SearchCollection.people}, in the order of the paper's author line, all names of an author. */
  authors: number[];
  year?: number;
  /** The date as it is displayed, where more of it is known than the year: `27 February 2025`. */
  date?: string;
  venue?: string;
  /** CSL's item type. */
  type?: string;
}

/** One name of a person as search knows it. A person has an entry for each name, the one that is shown first. */
export interface SearchPerson {
  /** The last part of the address of the person's page; absent when the person has none. */
  slug?: string;
  /** As displayed, given name first: `Tong Zhang`. */
  name: string;
  /** What tells the person from others of the name; not searched. */
  label?: string;
}

/** Everything that is searched. Papers are in the bibliography's order, newest first; people in any order. */
export interface SearchCollection {
  papers: SearchPaper[];
  people: SearchPerson[];
}
