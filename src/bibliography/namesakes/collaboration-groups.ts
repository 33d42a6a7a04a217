import { addTo, normalize, type SparseVector } from '../words/sparse-vector.ts';
import { weighWords } from '../words/word-vectors.ts';
import { findCoauthorComponents } from './coauthor-components.ts';
import { joinEvidence, logOddsOfOnePerson, type GroupEvidence } from './group-evidence.ts';

/** What is known of a paper that helps to tell namesakes apart. */
export interface CollaborationPaper {
  /** Slugs of its authors, each once. */
  people: readonly string[];
  title: string;
  abstract?: string | undefined;
  venue?: string | undefined;
}

/** Other papers of a coauthor that are looked at: more say nothing new and cost time. */
const papersOfCoauthor = 15;
/** Groups by coauthors alone that are compared with each other; a name with more keeps the smallest as they are. */
const comparedGroups = 60;
/** Log-odds from which groups are joined, where whole and parted people of the benchmark weigh equally. */
const joiningLogOdds = -0.5;
/**
 * How alike papers are by chance is not known from a few of them: the log-odds that are asked for rise by this over the
 * number of papers, so that coauthors alone decide in a document of ten.
 */
const unfamiliarity = 100;

/**
 * Finds the collaboration groups of names: papers that share coauthors, and those groups joined that people around
 * the coauthors, words and venues make likely to be one person's. Two steps, coauthors first and then the fusion of
 * groups by what else they share, best pair first, are those of Cota, Ferreira, Nascimento, Gonçalves and Laender,
 * “An unsupervised heuristic-based hierarchical method for name disambiguation in bibliographic citations”,
 * JASIST 61 (2010); that coauthors' other papers count is from Fan et al., “On graph-based name disambiguation”,
 * JDIQ 2 (2011). The cost of a name grows with its papers; of all names, near-linearly.
 *
 * @returns finds the groups of a person: indices into `papers`, ascending in each, the largest group first, then by
 * first paper
 */
export function indexCollaborationGroups(
  papers: readonly CollaborationPaper[],
): (person: string) => number[][] {
  const papersOf = new Map<string, number[]>();
  for (const [index, { people }] of papers.entries()) {
    for (const person of people) {
      const own = papersOf.get(person);
      if (own) own.push(index);
      else papersOf.set(person, [index]);
    }
  }
  let words: SparseVector[] | undefined;
  return (person) => {
    const own = papersOf.get(person) ?? [];
    const components = findCoauthorComponents(
      own.map((index) => papers[index]?.people ?? []),
      person,
    ).map((component) => component.map((index) => own[index] as number));
    if (components.length < 2) return components;
    words ??= weighWords(papers);
    const collection = { papers, papersOf, words };
    return fuseGroups(components.sort(bySizeThenPaper), person, collection).sort(bySizeThenPaper);
  };
}

interface Collection {
  papers: readonly CollaborationPaper[];
  papersOf: ReadonlyMap<string, readonly number[]>;
  words: readonly SparseVector[];
}

/** Joins the two groups that are likeliest one person's, until none are likely enough. */
function fuseGroups(components: number[][], person: string, collection: Collection): number[][] {
  const asked = joiningLogOdds + unfamiliarity / collection.papers.length;
  const groups = components
    .slice(0, comparedGroups)
    .map((component) => gatherEvidence(component, person, collection));
  const odds = new Map<GroupEvidence, Map<GroupEvidence, number>>();
  const oddsOf = (a: GroupEvidence, b: GroupEvidence): number => {
    const known = odds.get(a) ?? new Map<GroupEvidence, number>();
    odds.set(a, known);
    const value = known.get(b) ?? logOddsOfOnePerson(a, b);
    known.set(b, value);
    return value;
  };
  for (;;) {
    let best: { a: GroupEvidence; b: GroupEvidence; value: number } | undefined;
    for (const [index, a] of groups.entries()) {
      for (const b of groups.slice(0, index)) {
        const value = oddsOf(a, b);
        if (value >= (best?.value ?? asked)) best = { a, b, value };
      }
    }
    if (!best) break;
    const { a, b } = best;
    groups.splice(groups.indexOf(a), 1);
    groups.splice(groups.indexOf(b), 1, joinEvidence(a, b));
  }
  return [...groups.map((group) => group.papers.sort((a, b) => a - b)), ...components.slice(comparedGroups)];
}

function gatherEvidence(component: number[], person: string, collection: Collection): GroupEvidence {
  const evidence: GroupEvidence = {
    papers: [...component],
    people: new Map(),
    words: new Map(),
    fieldWords: new Map(),
    venues: new Map(),
  };
  for (const paper of component) {
    const own = collection.words[paper] as SparseVector;
    const { people, fieldWords } = describeSurroundings(paper, person, collection);
    addTo(evidence.people, people);
    addTo(evidence.words, own);
    addTo(evidence.fieldWords, fieldWords);
    const venue = collection.papers[paper]?.venue;
    if (venue !== undefined) addTo(evidence.venues, new Map([[venue, 1]]));
  }
  return evidence;
}

/** What the coauthors of a paper do elsewhere, without the person in question. People with many papers weigh less. */
function describeSurroundings(
  paper: number,
  person: string,
  { papers, papersOf, words }: Collection,
): { people: SparseVector; fieldWords: SparseVector } {
  const people: SparseVector = new Map();
  const fieldWords: SparseVector = new Map(words[paper]);
  const rarity = (name: string): number => 1 / Math.log(2 + (papersOf.get(name)?.length ?? 0));
  for (const coauthor of papers[paper]?.people ?? []) {
    if (coauthor === person) continue;
    people.set(coauthor, (people.get(coauthor) ?? 0) + rarity(coauthor));
    const all = papersOf.get(coauthor) ?? [];
    const weight = 1 / Math.sqrt(all.length);
    const step = Math.max(1, all.length / papersOfCoauthor);
    for (let at = 0; at < all.length; at += step) {
      const other = all[Math.floor(at)] as number;
      const authors = papers[other]?.people ?? [];
      if (other === paper || authors.includes(person)) continue;
      addTo(people, new Map(authors.map((name) => [name, 0.5 * weight * rarity(name)])));
      addTo(fieldWords, words[other] as SparseVector, 0.15 * weight);
    }
  }
  return { people: normalize(people), fieldWords: normalize(fieldWords) };
}

function bySizeThenPaper(a: number[], b: number[]): number {
  return b.length - a.length || (a[0] as number) - (b[0] as number);
}
