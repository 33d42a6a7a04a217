import { findVariants, followJoins } from '../../../src/bibliography/identities/variants/find-variants.ts';
import {
  areCompatible,
  formOfName,
  isAbbreviated,
  variantKey,
} from '../../../src/bibliography/identities/variants/name-form.ts';
import { weighTerms } from '../../../src/bibliography/words/term-matrix.ts';
import { foldText } from '../../../src/publications/folded-text.ts';
import type { PersonName } from '../../../src/publications/person-name.ts';
import { measureCpu } from '../../support/measure-cpu.ts';
import { SeededRandom } from '../../support/random.ts';
import type { CorpusPaper } from '../search/corpus.ts';
import { displayForm, variantKinds, writeVariant, type VariantKind } from './make-variants.ts';

/** A person half of whose papers name them in another way. */
interface MadeVariant {
  kind: VariantKind;
  person: string;
  variant: string;
  papers: number[];
}

const fewestPapers = 5;
const mostPapers = 40;

/**
 * Writes the names of people with 5 to 40 papers in another way on half of their papers, and sees on how many of these
 * papers the person is found again. People whom the corpus itself may write in several ways are not drawn, since
 * nobody knows the truth of them. A paper is *joined* where it goes to another name than the one it writes.
 *
 * @param count the most people of each kind of variant
 */
export function measureVariants(corpus: readonly CorpusPaper[], count: number, seed: number): object[] {
  const names = new Map<string, PersonName>();
  const papers = corpus.map(({ authors, year }) => {
    const people = authors.map(({ given, family }) => {
      const name: PersonName = { family: family || given || '?', ...(family && given ? { given } : {}) };
      const id = idOf(name);
      names.set(id, name);
      return id;
    });
    return {
      people: [...new Set(people)],
      ...(year !== undefined && { year: Number(year) }),
    };
  });
  const made = makeVariants(papers, names, count, new SeededRandom(seed));
  const { result, cpuMs } = measureCpu(() => findVariants(papers, names, () => weighTerms(corpus)));
  const { joined, placed } = result;
  const personOn = (paper: number, id: string): string => {
    const name = followJoins(joined, id);
    return followJoins(joined, placed.get(name)?.get(paper) ?? name);
  };
  const results = variantKinds.map((kind) => ({
    kind: kind as string,
    ...score(
      made.filter((one) => one.kind === kind),
      personOn,
    ),
  }));
  return [
    ...results,
    { kind: 'all', ...score(made, personOn) },
    {
      method: 'variants',
      papers: papers.length,
      names: names.size,
      joinedNames: joined.size,
      cpuSeconds: round(cpuMs / 1000),
      megabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
    },
  ];
}

function score(made: readonly MadeVariant[], personOn: (paper: number, id: string) => string): object {
  let changed = 0;
  let equal = 0;
  let right = 0;
  let wrong = 0;
  for (const { person, variant, papers } of made) {
    for (const paper of papers) {
      changed++;
      const found = personOn(paper, variant);
      if (variant === person) equal++;
      if (found === personOn(-1, person)) right++;
      else if (found !== variant) wrong++;
    }
  }
  return {
    people: made.length,
    papers: changed,
    precision: round(right / (right + wrong)),
    recall: round(right / changed),
    recallOfNameEquality: round(equal / changed),
  };
}

/** Changes the papers. */
function makeVariants(
  papers: { people: string[] }[],
  names: Map<string, PersonName>,
  count: number,
  random: SeededRandom,
): MadeVariant[] {
  const papersOf = new Map<string, number[]>();
  papers.forEach(({ people }, position) => {
    for (const id of people) papersOf.set(id, [...(papersOf.get(id) ?? []), position]);
  });
  const unsure = findUnsure(names);
  const drawn = random.shuffle(
    [...papersOf].flatMap(([id, { length }]) =>
      length >= fewestPapers && length <= mostPapers && !unsure.has(id) ? [id] : [],
    ),
  );
  const made: MadeVariant[] = [];
  const used = new Set<string>();
  // The rarest kind first, since few names have letters to transliterate.
  for (const kind of variantKinds.toReversed()) {
    let left = count;
    for (const person of drawn) {
      if (left === 0) break;
      const name = names.get(person) as PersonName;
      const variant = writeVariant(name, kind, random);
      if (used.has(person) || displayForm(variant) === displayForm(name)) continue;
      used.add(person);
      left--;
      const own = random.shuffle(papersOf.get(person) ?? []);
      made.push({ kind, person, variant: idOf(variant), papers: own.slice(0, Math.floor(own.length / 2)) });
      if (!names.has(idOf(variant))) names.set(idOf(variant), variant);
    }
  }
  for (const { person, variant, papers: own } of made)
    for (const position of own) {
      const paper = papers[position] as { people: string[] };
      paper.people = [...new Set(paper.people.map((id) => (id === person ? variant : id)))];
    }
  return made;
}

/** Names beside which the corpus has one that may be the same person's. */
function findUnsure(names: ReadonlyMap<string, PersonName>): Set<string> {
  const forms = [...names].flatMap(([id, name]) => {
    const form = formOfName(name);
    return form && !isAbbreviated(form) ? [{ id, form }] : [];
  });
  const unsure = new Set<string>();
  for (const block of Map.groupBy(forms, ({ form }) => `${variantKey(form)}`).values())
    for (const one of block)
      if (block.some((other) => other !== one && areCompatible(one.form, other.form))) unsure.add(one.id);
  return unsure;
}

function idOf(name: PersonName): string {
  return foldText(displayForm(name));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
