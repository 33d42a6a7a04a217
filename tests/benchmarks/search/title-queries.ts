import type { SeededRandom } from '../../support/random.ts';
import { foldPlainly, type QuerySource } from './query-sources.ts';
import { mistype } from './typing.ts';

/** A query and the papers that it is about, by position; `undefined` when the paper does not lend itself to one. */
export type MadeQuery = { query: string; relevant: number[]; neutral?: number[] } | undefined;
export type QueryMaker = (source: QuerySource, paper: number, random: SeededRandom) => MadeQuery;

/** Makers of queries for a title, by class. */
export const titleQueries: Record<string, QueryMaker> = {
  'title-prefix': ({ papers, words }, paper, random) => {
    const title = papers[paper]?.title.toLowerCase() ?? '';
    const query = title.slice(0, 10 + random.below(25));
    const typed = words[paper]?.join(' ').slice(0, query.length - 4) ?? '';
    return typed.length < 5
      ? undefined
      : { query, relevant: rowsWhere(words, (own) => own.join(' ').startsWith(foldPlainly(query))) };
  },
  'title-full': ({ papers, words }, paper) => {
    const own = words[paper]?.join(' ');
    return own
      ? { query: papers[paper]?.title ?? '', relevant: rowsWhere(words, (other) => other.join(' ') === own) }
      : undefined;
  },
  'title-order': (source, paper, random) => {
    const own = [...new Set(source.words[paper])].filter((word) => word.length > 2);
    const typed = random.shuffle(own).slice(0, 3 + random.below(2));
    return typed.length < 3 ? undefined : { query: typed.join(' '), relevant: papersWithAll(source, typed) };
  },
  'title-typo1': (source, paper, random) => mistypedRun(source, paper, random, 3 + random.below(2), 1),
  'title-typo2': (source, paper, random) => mistypedRun(source, paper, random, 3 + random.below(2), 2),
  'title-word-typo': ({ words, titlesWith }, paper, random) => {
    const word = random.pick((words[paper] ?? []).filter((own) => own.length > 4 && /^[a-z]+$/.test(own)));
    const relevant = titlesWith.get(word) ?? [];
    if (!word || relevant.length > 3) return undefined;
    const query = mistype(word, random);
    return titlesWith.has(query) ? undefined : { query, relevant };
  },
  acronym: ({ papers, words, titlesWith }, paper, random) => {
    const name = /^([^\s:]{3,14}):/.exec(papers[paper]?.title ?? '')?.[1];
    const first = words[paper]?.[0];
    if (!name || !first) return undefined;
    const folded = words[paper]?.join(' ').startsWith(foldPlainly(name)) ? foldPlainly(name) : first;
    const relevant = folded.includes(' ')
      ? rowsWhere(words, (own) => ` ${own.join(' ')} `.includes(` ${folded} `))
      : (titlesWith.get(folded) ?? []);
    return { query: random.next() < 0.5 ? name : name.toLowerCase(), relevant };
  },
  variant: ({ papers, words }, paper, random) => {
    const compounds = [
      ...(papers[paper]?.title.matchAll(/\b[A-Za-z]+(?:-[A-Za-z]+)+\s+[A-Za-z]{4,}/g) ?? []),
    ].map(([text]) => text.toLowerCase());
    if (compounds.length === 0) return undefined;
    const query = random.pick(compounds).replaceAll('-', random.next() < 0.5 ? '' : ' ');
    const joined = query.replaceAll(' ', '');
    return { query, relevant: rowsWhere(words, (own) => own.join('').includes(joined)) };
  },
  'variant-join': ({ words }, paper, random) => {
    const own = (words[paper] ?? []).filter((word) => /^[a-z]{3,}$/.test(word));
    const at = random.below(Math.max(1, own.length - 2));
    const [first, second, third] = own.slice(at, at + 3);
    if (!first || !second || !third || !words[paper]?.join(' ').includes(`${first} ${second} ${third}`))
      return undefined;
    const query = `${first}${random.next() < 0.5 ? '' : '-'}${second} ${third}`;
    return { query, relevant: rowsWhere(words, (other) => other.join('').includes(first + second + third)) };
  },
  'partial-last': ({ words }, paper, random) => {
    const own = words[paper] ?? [];
    const at = random.below(Math.max(1, own.length - 2));
    const typed = own.slice(at, at + 2 + random.below(2));
    const last = typed.at(-1) ?? '';
    if (typed.length < 2 || last.length < 5) return undefined;
    const begun = last.slice(0, 3 + random.below(last.length - 3));
    const before = typed.slice(0, -1);
    return {
      query: [...before, begun].join(' '),
      relevant: rowsWhere(
        words,
        (other) =>
          other.some((word) => word.startsWith(begun)) && before.every((word) => other.includes(word)),
      ),
    };
  },
};

function mistypedRun(
  source: QuerySource,
  paper: number,
  random: SeededRandom,
  length: number,
  slips: number,
): MadeQuery {
  const own = source.words[paper] ?? [];
  const at = random.below(Math.max(1, own.length - length + 1));
  const typed = own.slice(at, at + length);
  const long = [...typed.keys()].filter((index) => (typed[index]?.length ?? 0) > 4);
  if (long.length < slips) return undefined;
  const relevant = papersWithAll(source, typed);
  for (const index of random.shuffle(long).slice(0, slips))
    typed[index] = mistype(typed[index] as string, random);
  return { query: typed.join(' '), relevant };
}

function papersWithAll({ words, titlesWith }: QuerySource, typed: readonly string[]): number[] {
  const rarest = typed.map((word) => titlesWith.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
  return rarest.filter((paper) => typed.every((word) => words[paper]?.includes(word)));
}

function rowsWhere(rows: readonly string[][], fits: (words: string[]) => boolean): number[] {
  return rows.flatMap((words, row) => (fits(words) ? [row] : []));
}
