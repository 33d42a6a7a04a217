import { weighTerms, type TermMatrix } from '../words/term-matrix.ts';
import { findFragments, numberCoauthorship } from './coauthorship.ts';
import { indexFragmentEvidence } from './fragment-evidence.ts';
import { fuseGroups } from './fuse-groups.ts';
import { logOddsOfOnePerson } from './likeness.ts';

/** What is known of a paper that helps to tell namesakes apart. */
export interface CollaborationPaper {
  /** Slugs of its authors in their order, each once. */
  people: readonly string[];
  title: string;
  abstract?: string | undefined;
  year?: number | undefined;
  venue?: string | undefined;
}

/** Fragments that are compared with each other; a name with more keeps the smallest as they are. */
const comparedFragments = 100;
/** Log-odds from which a paper is joined to others: such that four names in five of single people stay whole. */
const joiningLogOdds = -2.5;
/**
 * How alike papers are by chance is not known from a few of them: the log-odds that are asked for rise by this over the
 * number of papers, so that coauthors alone decide in a document of ten.
 */
const unfamiliarity = 600;

/**
 * Finds the collaboration groups of names: papers that share coauthors, and those of them joined that subjects, words,
 * people around the coauthors, venues, years and places among the authors make likely to be one person's. Two steps, coauthors first and then the fusion of
 * fragments by what else they share, are those of Cota, Ferreira, Nascimento, Gonçalves and Laender, “An unsupervised
 * heuristic-based hierarchical method for name disambiguation in bibliographic citations”, JASIST 61 (2010); that
 * coauthors' other papers count is from Fan et al., “On graph-based name disambiguation”, JDIQ 2 (2011). The time of all
 * names is near-linear in the number of papers.
 *
 * @param readTerms gives the words of the papers, where they are known already
 * @returns finds the groups of a person: indices into `papers`, ascending in each, the largest group first, then by
 * first paper. Asked for more log-odds than usual, it joins less.
 */
export function indexCollaborationGroups(
  papers: readonly CollaborationPaper[],
  readTerms: () => TermMatrix = () => weighTerms(papers),
): (person: string, moreAsked?: number) => number[][] {
  const coauthorship = numberCoauthorship(papers);
  const asked = joiningLogOdds + unfamiliarity / papers.length;
  let evidence: ReturnType<typeof indexFragmentEvidence> | undefined;
  return (slug, moreAsked = 0) => {
    const person = coauthorship.people.get(slug);
    if (person === undefined) return [];
    const found = findFragments(coauthorship, person);
    if (found.length < 2) return found;
    const fragments = sortByContent(found, papers);
    const { gather, compare } = (evidence ??= indexFragmentEvidence(papers, coauthorship, readTerms()));
    const compared = fragments.slice(0, comparedFragments).map((fragment) => gather(fragment, person));
    const oddsOf = (a: number, b: number): number =>
      logOddsOfOnePerson(
        compare(compared[a]!, compared[b]!),
        compared[a]!.papers.length,
        compared[b]!.papers.length,
      );
    const fused = fuseGroups(fragments.slice(0, comparedFragments), oddsOf, asked + moreAsked);
    return [...fused.map((group) => group.sort((a, b) => a - b)), ...fragments.slice(comparedFragments)].sort(
      bySizeThenPaper,
    );
  };
}

/** Fragments in an order that the order of the papers does not change: largest first, then by a paper of each. */
function sortByContent(fragments: number[][], papers: readonly CollaborationPaper[]): number[][] {
  const compare = (a: number, b: number): number => compareContent(papers[a]!, papers[b]!);
  return fragments
    .map((fragment) => ({ fragment, first: fragment.reduce((a, b) => (compare(b, a) < 0 ? b : a)) }))
    .sort((a, b) => b.fragment.length - a.fragment.length || compare(a.first, b.first))
    .map(({ fragment }) => fragment);
}

/** Titles tell nearly all papers apart. */
function compareContent(a: CollaborationPaper, b: CollaborationPaper): number {
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  const [restOfA, restOfB] = [a, b].map(({ people, abstract, year, venue }) =>
    JSON.stringify([people, abstract, year, venue]),
  ) as [string, string];
  return restOfA < restOfB ? -1 : Number(restOfA > restOfB);
}

function bySizeThenPaper(a: number[], b: number[]): number {
  return b.length - a.length || a[0]! - b[0]!;
}
