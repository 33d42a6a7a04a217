import type { CorpusPaper } from './corpus.ts';

/** A name as queries are made of it. */
export interface SourceName {
  given: string;
  family: string;
  /** Folded, given name first. */
  full: string;
  foldedGiven: string;
  foldedFamily: string;
}

/** Papers with what queries and their answers are made of. */
export interface QuerySource {
  papers: readonly CorpusPaper[];
  /** By paper: the title's words, folded. */
  words: string[][];
  names: SourceName[][];
  /** Full names and the parts of names, folded. */
  knownNames: ReadonlySet<string>;
  /** By folded word of titles, and by folded family name: the papers that have it. */
  titlesWith: Map<string, number[]>;
  familiesWith: Map<string, number[]>;
}

// The benchmark folds by itself, so that a mistake in the folding of the engine shows.
export function foldPlainly(text: string): string {
  const letters: Record<string, string> = {
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ı: 'i',
  };
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœþı]/g, (letter) => letters[letter] as string)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function indexPapers(papers: readonly CorpusPaper[]): QuerySource {
  const words = papers.map(({ title }) => foldPlainly(title).split(' ').filter(Boolean));
  const names = papers.map(({ authors }) =>
    authors
      .filter(({ given, family }) => given && family)
      .map(({ given = '', family = '' }) => {
        const [foldedGiven, foldedFamily] = [foldPlainly(given), foldPlainly(family)];
        return { given, family, foldedGiven, foldedFamily, full: `${foldedGiven} ${foldedFamily}` };
      })
      .filter(({ foldedGiven, foldedFamily }) => foldedGiven !== '' && foldedFamily !== ''),
  );
  return {
    papers,
    words,
    names,
    knownNames: new Set(names.flat().flatMap(({ full }) => [full, ...full.split(' ')])),
    titlesWith: invert(words),
    familiesWith: invert(
      names.map((own) =>
        own.flatMap(({ foldedFamily }) => [foldedFamily, foldedFamily.split(' ').at(-1) as string]),
      ),
    ),
  };
}

function invert(rows: readonly string[][]): Map<string, number[]> {
  const inverted = new Map<string, number[]>();
  rows.forEach((row, paper) => {
    for (const word of new Set(row)) {
      const papers = inverted.get(word);
      if (papers) papers.push(paper);
      else inverted.set(word, [paper]);
    }
  });
  return inverted;
}
