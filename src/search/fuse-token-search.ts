import Fuse, { type IFuseOptions } from 'fuse.js';
import type { SearchCollection } from './collection.ts';
import type { Mark, PaperMatch, PersonMatch, SearchEngine, SearchResults } from './search-engine.ts';

/** One attempt at a query: how many of its words are needed, and how far from it a word may be. */
interface Attempt {
  tokenMatch: 'all' | 'any';
  /** Fuse's: wrong letters in proportion to the letters of the query's word. */
  threshold: number;
  nearMisses: boolean;
}

const attempts: readonly Attempt[] = [
  { tokenMatch: 'all', threshold: 0.3, nearMisses: false },
  { tokenMatch: 'all', threshold: 0.45, nearMisses: true },
  { tokenMatch: 'any', threshold: 0.3, nearMisses: true },
];

interface Word {
  start: number;
  text: string;
  folded: string;
}

/** Why a record matches. A lower level is a better match; marks are by the position of the text. */
interface Explanation {
  level: number;
  marks: Mark[][];
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
/** Shorter words than this are found as typed or not at all: nearly every short word is near some other. */
const shortestFuzzyTerm = 3;
/** A word that begins this many letters further on than the query's counts as wrong altogether. */
const wordStartDistance = 5;

/**
 * Search with Fuse.js token search over titles and names. Fuse finds and scores; of what it finds, only records are kept
 * of which it can be shown why they match, and of those only the best kind: words as typed before misspelt ones, and a
 * title or a name that holds the whole query before a query spread over title and names.
 */
export function createFuseTokenSearch({ papers, people }: SearchCollection): SearchEngine {
  const titleWords = papers.map(({ title }) => wordsOf(title));
  const nameWords = people.map(({ name }) => wordsOf(name));
  const paperCounts = people.map(() => 0);
  for (const { authors } of papers)
    for (const author of new Set(authors)) paperCounts[author] = (paperCounts[author] ?? 0) + 1;
  const paperTexts = papers.map(({ title, authors }) => [
    title,
    ...authors.map((at) => people[at]?.name ?? ''),
  ]);
  const peopleTexts = people.map(({ name }) => [name]);
  const fuses = new Map<Attempt, { papers: Fuse<string[]>; people: Fuse<string[]> }>();

  function fusesFor(attempt: Attempt): { papers: Fuse<string[]>; people: Fuse<string[]> } {
    const known = fuses.get(attempt);
    if (known) return known;
    const made = { papers: makeFuse(paperTexts, attempt), people: makeFuse(peopleTexts, attempt) };
    fuses.set(attempt, made);
    return made;
  }

  function findPapers(terms: string[], attempt: Attempt) {
    return fusesFor(attempt)
      .papers.search(terms.join(' '))
      .flatMap(({ refIndex: paper, score = 1 }) => {
        const authors = papers[paper]?.authors ?? [];
        const texts = [titleWords[paper] ?? [], ...authors.map((author) => nameWords[author] ?? [])];
        const found = explainMatch(terms, texts, attempt);
        if (!found) return [];
        const [titleMarks = [], ...nameMarks] = found.marks;
        const authorMarks = new Map<number, Mark[]>();
        authors.forEach((author, at) => {
          const marks = nameMarks[at] ?? [];
          if (marks.length > 0) authorMarks.set(author, marks);
        });
        return [{ level: found.level, score, match: { paper, titleMarks, authorMarks } }];
      });
  }

  function findPeople(terms: string[], attempt: Attempt) {
    return fusesFor(attempt)
      .people.search(terms.join(' '))
      .flatMap(({ refIndex: person }) => {
        const words = nameWords[person] ?? [];
        const found = explainMatch(terms, [words], attempt);
        if (!found) return [];
        const wholeWords = words.filter(({ folded }) => terms.includes(folded)).length;
        const match = { person, nameMarks: found.marks[0] ?? [], papers: paperCounts[person] ?? 0 };
        return [{ level: found.level, wholeWords, match }];
      });
  }

  function search(query: string): SearchResults {
    const terms = wordsOf(query).map(({ folded }) => folded);
    if (terms.length > 0) {
      for (const attempt of attempts) {
        const foundPapers = findPapers(terms, attempt);
        const foundPeople = findPeople(terms, attempt);
        if (foundPapers.length + foundPeople.length === 0) continue;
        const best = Math.min(...[...foundPapers, ...foundPeople].map(({ level }) => level));
        return {
          papers: foundPapers
            .filter(({ level }) => level === best)
            .sort((a, b) => comparePapers(a.match, b.match, a.score - b.score))
            .map(({ match }) => match),
          people: foundPeople
            .filter(({ level }) => level === best)
            .sort((a, b) => b.wholeWords - a.wholeWords || comparePeople(a.match, b.match))
            .map(({ match }) => match),
          nearMisses: attempt.nearMisses,
        };
      }
    }
    return { papers: [], people: [], nearMisses: false };
  }

  return { search };
}

/** Titles that match come first, by score; papers that match by their authors alone stay newest first. */
function comparePapers(a: PaperMatch, b: PaperMatch, byScore: number): number {
  const byAuthorsAlone = Number(a.titleMarks.length === 0) - Number(b.titleMarks.length === 0);
  return byAuthorsAlone || (a.titleMarks.length > 0 && byScore) || a.paper - b.paper;
}

function comparePeople(a: PersonMatch, b: PersonMatch): number {
  return b.papers - a.papers || a.person - b.person;
}

function makeFuse(records: string[][], { tokenMatch, threshold }: Attempt): Fuse<string[]> {
  const options: IFuseOptions<string[]> = {
    keys: [{ name: 'texts', getFn: (texts) => texts }],
    useTokenSearch: true,
    tokenMatch,
    tokenize: wordPattern,
    ignoreDiacritics: true,
    threshold,
    includeScore: true,
  };
  return new Fuse(records, options);
}

/** `undefined` when the texts hold too few of the terms for the attempt. */
function explainMatch(terms: string[], texts: Word[][], attempt: Attempt): Explanation | undefined {
  const typed = texts.map((words) => terms.map((term) => marksAsTyped(term, words)));
  const isTyped = terms.map((_, at) => holdTerm(typed, at));
  const marks = texts.map((words, text) =>
    terms.map((term, at) =>
      isTyped[at] ? (typed[text]?.[at] ?? []) : marksOfNearWords(term, words, attempt.threshold),
    ),
  );
  const found = terms.filter((_, at) => holdTerm(marks, at)).length;
  if (found === 0 || (attempt.tokenMatch === 'all' && found < terms.length)) return undefined;
  const missing = terms.length - found;
  const misspelt = found - isTyped.filter(Boolean).length;
  const holdsAll = marks.map((ofTerms) => ofTerms.every((ofTerm) => ofTerm.length > 0));
  const spread = !holdsAll.includes(true);
  return {
    level: 2 * (missing * terms.length + misspelt) + Number(spread),
    marks: marks.map((ofTerms, text) => (spread || holdsAll[text] ? mergeMarks(ofTerms) : [])),
  };
}

function holdTerm(texts: Mark[][][], term: number): boolean {
  return texts.some((terms) => (terms[term] ?? []).length > 0);
}

function marksAsTyped(term: string, words: Word[]): Mark[] {
  return words
    .filter(({ folded }) => folded.startsWith(term))
    .map(({ start, text }) => [start, start + lengthOfFolded(text, term.length)]);
}

function marksOfNearWords(term: string, words: Word[], threshold: number): Mark[] {
  if (term.length < shortestFuzzyTerm) return [];
  const options = { threshold, distance: wordStartDistance, ignoreDiacritics: true };
  return words
    .filter(({ folded }) => Fuse.match(term, folded, options).isMatch)
    .map(({ start, text }) => [start, start + text.length]);
}

/** How many UTF-16 units of `text` fold to the first `length` of its folded form, marks on its last letter included. */
function lengthOfFolded(text: string, length: number): number {
  let end = 0;
  let folded = 0;
  for (const letter of text) {
    const added = foldWord(letter).length;
    if (folded >= length && added > 0) break;
    folded += added;
    end += letter.length;
  }
  return end;
}

function mergeMarks(marks: Mark[][]): Mark[] {
  const merged: [number, number][] = [];
  for (const [start, end] of marks.flat().sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)]
    .map(({ 0: word, index }) => ({ start: index, text: word, folded: foldWord(word) }))
    .filter(({ folded }) => folded !== '');
}

function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
