import type { SeededRandom } from '../../support/random.ts';
import { foldPlainly, type SourceName } from './query-sources.ts';
import type { MadeQuery, QueryMaker } from './title-queries.ts';
import { mistype } from './typing.ts';

/** Makers of queries for an author, by class. */
export const authorQueries: Record<string, QueryMaker> = {
  'author-given-family': named((name) => `${name.given} ${name.family}`, samePerson),
  'author-family-comma': named((name) => `${name.family}, ${name.given}`, samePerson),
  'author-family-given': named((name) => `${name.foldedFamily} ${name.foldedGiven}`, samePerson),
  'author-initial': named(
    ({ given, family }, random) =>
      random.next() < 0.5 ? `${given[0]}. ${family}` : `${family} ${given[0]}`.toLowerCase(),
    (name) => (other) =>
      other.foldedFamily === name.foldedFamily && other.foldedGiven[0] === name.foldedGiven[0],
  ),
  'author-family': named(
    ({ family }) => family,
    ({ foldedFamily }) =>
      (other) =>
        ` ${other.foldedFamily}`.endsWith(` ${foldedFamily}`),
    ({ foldedFamily }) =>
      (other) =>
        ` ${other.full} `.includes(` ${foldedFamily} `),
  ),
  'author-prefix': named(
    ({ full, foldedFamily }, random, known) =>
      foldedFamily.length < 4
        ? undefined
        : unlessKnown(full.slice(0, -1 - random.below(foldedFamily.length - 3)), known),
    () => () => false,
  ),
  'author-typo': named(({ full }, random, known) => unlessKnown(mistypeOne(full, random), known), samePerson),
  'author-family-typo': named(
    ({ foldedFamily }, random, known) =>
      foldedFamily.length < 5 ? undefined : unlessKnown(mistype(foldedFamily, random), known),
    ({ foldedFamily }) =>
      (other) =>
        other.foldedFamily === foldedFamily,
    ({ foldedFamily }) =>
      (other) =>
        other.full.split(' ').includes(foldedFamily),
  ),
  'author-diacritic': named(
    ({ given, family, full }) => (/[^\p{ASCII}’]/u.test(given + family) ? full : undefined),
    samePerson,
  ),
  'author-translit': named(({ given, family }) => {
    const name = `${given} ${family}`.normalize('NFC').toLowerCase();
    if (!/[äöü]/.test(name)) return undefined;
    return transliterate(name);
  }, sameTransliterated),
  'author-particle-hyphen': named(
    ({ given, family }, random) => {
      const name = `${given} ${family}`.toLowerCase();
      if (!/\p{L}-\p{L}|\b(van|von|de|der|di|la|del|le)\s\p{L}/u.test(name)) return undefined;
      const isJoined = random.next() < 0.5;
      return name
        .replaceAll('-', isJoined ? '' : ' ')
        .replace(/\b(van|von|de|der|di|la|del|le)\s/g, isJoined ? '$1' : '$1 ');
    },
    ({ full }) =>
      (other) =>
        other.full.replaceAll(' ', '') === full.replaceAll(' ', ''),
    ({ given, foldedFamily }) =>
      (other) =>
        other.foldedFamily.replaceAll(' ', '') === foldedFamily.replaceAll(' ', '') &&
        sameFirstName(foldPlainly(given.split('-')[0] ?? ''), other.foldedGiven),
  ),
  'author+title': ({ names, words, titlesWith }, paper, random) => {
    const own = names[paper] ?? [];
    const meaningful = (words[paper] ?? []).filter((word) => word.length > 4);
    if (own.length === 0 || meaningful.length === 0) return undefined;
    const name = random.pick(own);
    const word = random.pick(meaningful);
    const isFull = random.next() < 0.4;
    const fits = isFull
      ? samePerson(name)
      : (other: SourceName): boolean => other.foldedFamily === name.foldedFamily;
    const typed = isFull ? name.full : name.foldedFamily;
    return {
      query: random.next() < 0.5 ? `${typed} ${word}` : `${word} ${typed}`,
      relevant: (titlesWith.get(word) ?? []).filter((other) => names[other]?.some(fits)),
    };
  },
  'author+author': ({ names, familiesWith }, paper, random) => {
    const [first, second] = random.shuffle(names[paper] ?? []);
    if (!first || !second || first.foldedFamily === second.foldedFamily) return undefined;
    const isFull = random.next() < 0.3;
    const fits = (name: SourceName): ((other: SourceName) => boolean) =>
      isFull ? samePerson(name) : (other) => other.foldedFamily === name.foldedFamily;
    const both = (familiesWith.get(first.foldedFamily) ?? []).filter((other) =>
      [first, second].every((name) => names[other]?.some(fits(name))),
    );
    const between = random.next() < 0.3 ? ', ' : ' ';
    const typed = [first, second].map((name) => (isFull ? name.full : name.foldedFamily));
    // Two family names may be the whole name of one person, who may as well be meant.
    const wanted = new Set(both);
    const neutral = papersWhere(names, ({ full }) => {
      const parts = full.split(' ');
      return typed.every((own) => own.split(' ').every((part) => parts.includes(part)));
    }).filter((other) => !wanted.has(other));
    return { query: typed.join(between), relevant: both, neutral };
  },
};

type Fits = (name: SourceName) => (other: SourceName) => boolean;

function named(
  type: (name: SourceName, random: SeededRandom, known: ReadonlySet<string>) => string | undefined,
  fits: Fits,
  almostFits: Fits = maybeSamePerson,
): QueryMaker {
  return ({ names, knownNames }, paper, random): MadeQuery => {
    const own = names[paper] ?? [];
    if (own.length === 0) return undefined;
    const name = random.pick(own);
    const query = type(name, random, knownNames);
    if (query === undefined) return undefined;
    const isPrefix = !fits(name)(name);
    const folded = foldPlainly(query);
    const begun = folded.slice(name.foldedGiven.length + 1);
    const isRelevant = isPrefix
      ? (other: SourceName): boolean =>
          samePerson({ ...name, foldedFamily: other.foldedFamily })(other) &&
          other.foldedFamily.startsWith(begun)
      : fits(name);
    const relevant = papersWhere(names, isRelevant);
    const wanted = new Set(relevant);
    const neutral = papersWhere(names, almostFits(name)).filter((other) => !wanted.has(other));
    return { query, relevant, neutral };
  };
}

function samePerson({ full, foldedFamily, foldedGiven }: SourceName): (other: SourceName) => boolean {
  const [first] = foldedGiven.split(' ');
  // With and without a middle name, or only its initial, is the same person as far as a name can tell.
  return (other) =>
    other.full === full ||
    (other.foldedFamily === foldedFamily &&
      other.foldedGiven.split(' ')[0] === first &&
      foldedGiven.split(' ').every((part) => other.foldedGiven.split(' ').includes(part)));
}

/** Whether a name may be that of the same person: its first given name is the same or the initial of it. */
function maybeSamePerson({ foldedFamily, foldedGiven }: SourceName): (other: SourceName) => boolean {
  return (other) =>
    other.foldedFamily === foldedFamily && sameFirstName(foldedGiven.split(' ')[0] ?? '', other.foldedGiven);
}

function sameFirstName(first: string, otherGiven: string): boolean {
  const other = otherGiven.split(' ')[0] ?? '';
  return first.length === 1 || other.length === 1 ? first[0] === other[0] : first === other;
}

function transliterate(name: string): string {
  return foldPlainly(name.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] as string));
}

/** As {@link samePerson}, and those who are written as they are typed: “Kraehenbuehl” for “Krähenbühl”. */
function sameTransliterated(name: SourceName): (other: SourceName) => boolean {
  const { given, family } = name;
  const typed = transliterate(`${given} ${family}`.normalize('NFC').toLowerCase());
  const isSame = samePerson(name);
  return (other) => isSame(other) || other.full === typed;
}

/** What is mistyped or not finished, unless it is somebody else's name: whoever types that gets it. */
function unlessKnown(query: string | undefined, known: ReadonlySet<string>): string | undefined {
  return query === undefined || known.has(query) ? undefined : query;
}

function mistypeOne(full: string, random: SeededRandom): string | undefined {
  const parts = full.split(' ');
  const long = [...parts.keys()].filter((index) => (parts[index]?.length ?? 0) > 3);
  if (long.length === 0) return undefined;
  const index = random.pick(long);
  parts[index] = mistype(parts[index] as string, random);
  return parts.join(' ');
}

function papersWhere(names: readonly SourceName[][], fits: (name: SourceName) => boolean): number[] {
  return names.flatMap((own, paper) => (own.some(fits) ? [paper] : []));
}
