import type { PersonName } from '../../../publications/person-name.ts';
import { findCoauthorComponents } from '../../namesakes/coauthor-components.ts';
import type { TermMatrix } from '../../words/term-matrix.ts';
import {
  areCompatible,
  areSpellings,
  formOfName,
  fullness,
  isAbbreviated,
  spellingKey,
  transliteratedWords,
  variantKey,
  type NameForm,
} from './name-form.ts';
import { oddsOfFirst, weighCandidate } from './weigh-candidate.ts';
import { SharedEvidence, type EvidencePaper, type GatheredPapers } from './shared-evidence.ts';

/** The names that one person writes under, as far as documents show it. */
export interface Variants {
  /** Names that are another name with all their papers. */
  joined: Map<string, string>;
  /** Abbreviated names that are other names on some of their papers: by position. */
  placed: Map<string, Map<number, string>>;
  /** Names that may be short for another, which too little but the names supports; each with the fuller ones that fit. */
  suspected: { name: string; fuller: string[] }[];
}

/** Evidence that is asked for where one full name alone fits an abbreviation, as for leaving out a middle name where one fits. */
const askedOfOne = 1;
const askedOfMiddleName = 3;
/**
 * Log-odds of the best against all others that are asked for where several full names fit. Of fewer papers less is known
 * about whom people write with, so that they fall by the logarithm of the number of papers: some 1 at 78,000, 2 at 10,000.
 */
const askedOdds = 6.7;
const familiarity = 0.5;
/** Two rare coauthors are enough in any collection. */
const mostAskedOdds = 3;
/** Those of most papers that it is decided among: what bounds the time of the commonest names. */
const mostCandidates = 300;
/** More full names than these are nothing that an owner could decide among. */
const mostSuspected = 5;
/** Papers of more authors are challenges and reports of many labs, where coauthors hardly know each other. */
const mostOfTeam = 25;
/** Papers that are placed teach whom others may belong to. */
const rounds = 3;

/**
 * Finds names that are variants of one person's, by this rule:
 *
 * 1. Names that differ in spelling alone (`Schoelkopf` and `Schölkopf`, `Jian-Hua` and `Jianhua`) are one, unless one
 *    paper names both.
 * 2. A name that lacks a middle name of another is the same when what they share in coauthors is beyond chance.
 * 3. A name with initials alone is, on papers that hang together by coauthors, the one full name that fits when these
 *    share coauthors or words with its papers beyond chance; of several that fit, the one that coauthors, the people
 *    around these, words, years and initials make likelier than all others together, see {@link weighCandidate}.
 *
 * Nothing is joined that one paper names side by side. Names are compared within one family name and first initial, so
 * that the time is near-linear in papers. That shared coauthors tell people of an initial apart, and how rare these
 * are, is from Torvik and Smalheiser, “Author name disambiguation in MEDLINE”, TKDD 3 (2009).
 *
 * @param names every name of the papers, by what the papers call it
 * @param readTerms gives the words of the papers, in the same order
 * @param kept names that somebody has settled: they may be joined to, and never become another
 */
export function findVariants(
  papers: readonly EvidencePaper[],
  names: ReadonlyMap<string, PersonName>,
  readTerms: () => TermMatrix,
  kept: ReadonlySet<string> = new Set(),
): Variants {
  const forms = new Map<string, NameForm>();
  for (const [id, name] of names) {
    const form = formOfName(name);
    if (form) forms.set(id, form);
  }
  const blocks = [...Map.groupBy(forms.keys(), (id) => variantKey(forms.get(id) as NameForm)).values()]
    .filter((block) => block.length > 1)
    .map((block) => block.sort());
  const variants: Variants = { joined: new Map(), placed: new Map(), suspected: [] };
  if (blocks.length === 0) return variants;
  const indexAgain = (renamed: readonly EvidencePaper[]): Context =>
    indexNames(renamed, forms, kept, readTerms);
  let context = indexAgain(papers);
  for (const block of blocks) joinSpellings(block, context, variants.joined);
  if (variants.joined.size > 0) context = indexAgain(rename(papers, variants.joined));
  const left = (block: readonly string[]): string[] => block.filter((id) => !variants.joined.has(id));
  const before = variants.joined.size;
  for (const block of blocks) joinMiddleNames(left(block), context, variants);
  if (variants.joined.size > before) context = indexAgain(rename(papers, variants.joined));
  for (const block of blocks) placeAbbreviations(left(block), context, variants);
  return variants;
}

/** The name that a name is in the end. */
export function followJoins(joined: ReadonlyMap<string, string>, id: string): string {
  let last = id;
  for (let next = joined.get(last); next !== undefined; next = joined.get(last)) last = next;
  return last;
}

interface Context {
  papers: readonly EvidencePaper[];
  papersOf: ReadonlyMap<string, readonly number[]>;
  formOf: (id: string) => NameForm;
  kept: ReadonlySet<string>;
  evidence: SharedEvidence;
}

function indexNames(
  papers: readonly EvidencePaper[],
  forms: ReadonlyMap<string, NameForm>,
  kept: ReadonlySet<string>,
  readTerms: () => TermMatrix,
): Context {
  const papersOf = new Map<string, number[]>();
  papers.forEach(({ people }, position) => {
    for (const id of people) {
      const own = papersOf.get(id);
      if (own) own.push(position);
      else papersOf.set(id, [position]);
    }
  });
  const evidence = new SharedEvidence(papers, papersOf, readTerms);
  return { papers, papersOf, formOf: (id) => forms.get(id) as NameForm, kept, evidence };
}

function rename(papers: readonly EvidencePaper[], joined: ReadonlyMap<string, string>): EvidencePaper[] {
  return papers.map((paper) =>
    paper.people.some((id) => joined.has(id))
      ? { ...paper, people: [...new Set(paper.people.map((id) => followJoins(joined, id)))] }
      : paper,
  );
}

function papersOfName({ papersOf }: Context, id: string): readonly number[] {
  return papersOf.get(id) ?? [];
}

function areTogether(context: Context, a: string, b: string): boolean {
  const papers = new Set(papersOfName(context, a));
  return papersOfName(context, b).some((paper) => papers.has(paper));
}

/** To the name with the most letters that others transliterate, then of most papers. */
function joinSpellings(block: readonly string[], context: Context, joined: Map<string, string>): void {
  const { formOf, kept } = context;
  for (const group of Map.groupBy(block, (id) => spellingKey(formOf(id))).values()) {
    const rank = (id: string): number =>
      Number(kept.has(id)) * 1e9 + transliteratedWords(formOf(id)) * 1e6 + papersOfName(context, id).length;
    const mains: string[] = [];
    for (const id of group.sort((a, b) => rank(b) - rank(a))) {
      const main = mains.find(
        (other) => areSpellings(formOf(other), formOf(id)) && !areTogether(context, other, id),
      );
      if (main === undefined || kept.has(id)) mains.push(id);
      else joined.set(id, main);
    }
  }
}

function joinMiddleNames(block: readonly string[], context: Context, { joined, suspected }: Variants): void {
  const { formOf, kept, evidence } = context;
  const written = block.filter((id) => !isAbbreviated(formOf(id)));
  for (const group of Map.groupBy(written, (id) => formOf(id).given[0]?.plain).values()) {
    if (group.length < 2) continue;
    const fullest = group.sort((a, b) => fullness(formOf(b)) - fullness(formOf(a)));
    for (const id of fullest) {
      if (kept.has(id)) continue;
      const own = papersOfName(context, id);
      const candidates = fullest
        .filter((other) => !joined.has(other) && fullness(formOf(other)) > fullness(formOf(id)))
        .filter((other) => areCompatible(formOf(id), formOf(other)) && !areTogether(context, id, other));
      const ranked = rank(candidates, (other) =>
        evidence.ofCoauthors(own, papersOfName(context, other), [id, other]),
      );
      const [best, next] = ranked;
      if (!best) continue;
      if (best.score >= askedOfMiddleName && best.score - (next?.score ?? 0) >= Number(ranked.length > 1) * 2)
        joined.set(id, best.id);
      else if (best.score > 0 && ranked.length === 1) suspected.push({ name: id, fuller: [best.id] });
    }
  }
}

function placeAbbreviations(block: readonly string[], context: Context, variants: Variants): void {
  const { formOf, kept, evidence, papers } = context;
  const gathered = new Map<string, GatheredPapers>();
  const gatherName = (id: string): GatheredPapers => {
    const known = gathered.get(id) ?? evidence.gather(papersOfName(context, id), id);
    gathered.set(id, known);
    return known;
  };
  for (const id of block) {
    if (!isAbbreviated(formOf(id)) || kept.has(id)) continue;
    const candidates = block.filter(
      (other) => !isAbbreviated(formOf(other)) && areCompatible(formOf(id), formOf(other)),
    );
    if (candidates.length === 0) continue;
    candidates.sort((a, b) => papersOfName(context, b).length - papersOfName(context, a).length);
    candidates.splice(mostCandidates);
    const own = papersOfName(context, id);
    const telling = own.map((paper) => {
      const people = papers[paper]?.people ?? [];
      if (people.length > mostOfTeam) return [id];
      return people.filter((person) => person === id || evidence.isTelling(person, own.length));
    });
    let open = findCoauthorComponents(telling, id).map((part) => part.map((index) => own[index] as number));
    const placed = new Map<number, string>();
    const papersFor = new Map(candidates.map((other) => [other, gatherName(other)]));
    for (let round = 0; round < rounds && open.length > 0; round++) {
      // All parts of a round are decided before any teaches, so that their order does not matter.
      const choices = open.map((part) => ({ part, best: chooseCandidate(part, id, papersFor, context) }));
      for (const { part, best } of choices) {
        if (best === undefined) continue;
        for (const paper of part) placed.set(paper, best);
        papersFor.set(best, evidence.gather([...(papersFor.get(best)?.papers ?? []), ...part], best));
      }
      open = choices.filter(({ best }) => best === undefined).map(({ part }) => part);
    }
    const [only] = new Set(placed.values());
    if (placed.size === own.length && new Set(placed.values()).size === 1)
      variants.joined.set(id, only as string);
    else if (placed.size > 0) variants.placed.set(id, placed);
    else {
      const fuller = candidates.filter((other) => !areTogether(context, id, other)).sort();
      if (fuller.length > 0 && fuller.length <= mostSuspected) variants.suspected.push({ name: id, fuller });
    }
  }
}

/** The full name whose papers some papers of an abbreviation belong to. */
function chooseCandidate(
  part: readonly number[],
  id: string,
  papersFor: ReadonlyMap<string, GatheredPapers>,
  { evidence, papers, formOf }: Context,
): string | undefined {
  const own = evidence.gather(part, id);
  const initials = formOf(id).given.length;
  const ranked = rank([...papersFor.keys()], (other) => {
    const theirs = papersFor.get(other) as GatheredPapers;
    if (part.some((paper) => theirs.papers.includes(paper))) return -Infinity;
    const shared = evidence.compare(own, theirs, [id, other]);
    if (papersFor.size === 1) return shared.surprise + shared.words;
    const names = formOf(other).given.length;
    return weighCandidate(
      {
        ...shared,
        surroundings: shared.surroundings(),
        papers: theirs.papers.length,
        initialsTooMany: Math.max(0, initials - names),
        initialsTooFew: Math.max(0, names - initials),
      },
      papers.length,
    );
  });
  const [best] = ranked;
  if (!best) return undefined;
  if (papersFor.size === 1) return best.score >= askedOfOne ? best.id : undefined;
  const asked = Math.min(mostAskedOdds, askedOdds - familiarity * Math.log(papers.length));
  return oddsOfFirst(ranked.map(({ score }) => score)) >= asked ? best.id : undefined;
}

/** Best first, without what is ruled out. */
function rank(ids: readonly string[], scoreOf: (id: string) => number): { id: string; score: number }[] {
  return ids
    .map((id) => ({ id, score: scoreOf(id) }))
    .filter(({ score }) => score > -Infinity)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
