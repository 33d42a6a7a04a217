import { foldWords, splitWords } from './fold.ts';

/**
 * The words of abstracts, as files hold them: which papers have which word. A word that the paper's title has is left
 * out there. Words that many abstracts have are listed without papers: they tell none from another.
 */
export interface AbstractWords {
  /** Words that many abstracts have, with spaces between. */
  common: string;
  /** The other words, sorted, with spaces between. */
  words: string;
  /**
   * The papers of each of {@link words}, with commas between words and spaces between papers: positions in the file's
   * part of the list, each but the first as the distance from the one before.
   */
  papers: string;
}

/** A spelling of a word, and the papers whose abstracts alone have it. */
interface Spelling {
  papers: number[];
  /** The paper in which it was met last. */
  lastSeen: number;
}

/** A word is common when a hundredth of the papers have it, but not below so many. */
const fewestForCommon = 50;

/**
 * The words of the abstracts in a file for each `perFile` papers.
 *
 * @param papers title and abstract of each, in the list's order
 */
export function encodeAbstractWords(
  papers: readonly { title: string; abstract?: string | undefined }[],
  perFile: number,
): AbstractWords[] {
  // Papers use the same few words: how one is spelt is found out once for each way of writing it.
  const known = new Map<string, Spelling[]>();
  const bySpelling = new Map<string, Spelling>();
  const spellingsOf = (written: string): Spelling[] => {
    let spellings = known.get(written);
    if (!spellings) {
      spellings = foldWords(written)
        .flatMap((word) => word.spellings)
        .map((spelling) => {
          const same = bySpelling.get(spelling) ?? { papers: [], lastSeen: -1 };
          bySpelling.set(spelling, same);
          return same;
        });
      known.set(written, spellings);
    }
    return spellings;
  };
  papers.forEach(({ title, abstract }, paper) => {
    if (abstract === undefined) return;
    for (const written of splitWords(title))
      for (const spelling of spellingsOf(written)) spelling.lastSeen = paper;
    for (const written of splitWords(abstract)) {
      for (const spelling of spellingsOf(written)) {
        if (spelling.lastSeen === paper) continue;
        spelling.lastSeen = paper;
        spelling.papers.push(paper);
      }
    }
  });
  const most = Math.max(fewestForCommon, papers.length / 100);
  const all = [...bySpelling]
    .flatMap(([word, { papers: held }]): [string, number[]][] => (held.length > 0 ? [[word, held]] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const common = all.filter(([, { length }]) => length > most).map(([word]) => word);
  const rare = all.filter(([, { length }]) => length <= most);
  const files = Array.from({ length: Math.max(1, Math.ceil(papers.length / perFile)) }, () => ({
    words: [] as string[],
    papers: [] as string[],
  }));
  for (const [word, held] of rare) {
    for (let start = 0, end = 0; start < held.length; start = end) {
      const number = Math.floor((held[start] as number) / perFile);
      while (end < held.length && (held[end] as number) < (number + 1) * perFile) end++;
      files[number]?.words.push(word);
      files[number]?.papers.push(encodeDistances(held.slice(start, end), number * perFile));
    }
  }
  return files.map((file) => ({
    common: common.join(' '),
    words: file.words.join(' '),
    papers: file.papers.join(','),
  }));
}

function encodeDistances(papers: readonly number[], first: number): string {
  return papers.map((paper, at) => paper - (at === 0 ? first : (papers[at - 1] as number))).join(' ');
}

/** Words with their papers, as {@link AbstractWords} packs them. @throws {Error} when the value is damaged */
export function decodeAbstractWords(
  value: unknown,
  firstPaper: number,
): { common: string[]; holders: [word: string, papers: number[]][] } {
  const { common, words, papers } = (value ?? {}) as Partial<Record<keyof AbstractWords, unknown>>;
  if (typeof common !== 'string' || typeof words !== 'string' || typeof papers !== 'string')
    throw new Error('The words of the abstracts are damaged.');
  const rows = papers.split(',');
  return {
    common: common.split(' ').filter(Boolean),
    holders: words
      .split(' ')
      .filter(Boolean)
      .map((word, at) => {
        let paper = firstPaper;
        return [word, (rows[at] ?? '').split(' ').map((distance) => (paper += Number(distance)))];
      }),
  };
}
