import { describe, expect, test } from 'vitest';
import { createLexiconSearch } from '../../../src/search/lexicon-search.ts';
import type { Mark } from '../../../src/search/search-engine.ts';
import { collectionOf, type ShortPaper } from './collection-of.ts';

/** The title and names of the first paper found, with what is marked in brackets. */
function markFirst(query: string, ...papers: ShortPaper[]): string[] {
  const collection = collectionOf(papers);
  const [found] = createLexiconSearch(collection).search(query).papers;
  const paper = collection.papers[found?.paper ?? -1];
  const names = [...(found?.authorMarks ?? [])].map(([person, marks]) =>
    bracket(collection.people[person]?.name ?? '', marks),
  );
  return [bracket(paper?.title ?? '', found?.titleMarks ?? []), ...names];
}

function bracket(text: string, marks: readonly Mark[]): string {
  return [...marks]
    .reverse()
    .reduce(
      (marked, [start, end]) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    );
}

describe('marks', () => {
  test('are on the words typed, and on the letters of a word begun', () => {
    expect(markFirst('reward mod', ['Robust Reward Models'])).toEqual(['Robust [Reward] [Mod]els']);
  });
  test('are on a whole word that was mistyped', () => {
    expect(markFirst('rewrad', ['Robust Reward Models'])).toEqual(['Robust [Reward] Models']);
  });
  test('are on all pieces of a word that was joined, and on a word that was split', () => {
    expect(markFirst('selfrewar', ['Self-Rewarding'])).toEqual(['[Self]-[Rewar]ding']);
    expect(markFirst('llama 3', ['On Llama3'])).toEqual(['On [Llama3]']);
  });
  test('cover a letter with its accents, composed or not', () => {
    expect(markFirst('mul', ['M\u0075\u0308ller'])).toEqual(['[Mu\u0308l]ler']);
    expect(markFirst('mue', ['Müller'])).toEqual(['[Mü]ller']);
  });
  test('are on the initial and the family name, on the one author who has both', () => {
    expect(markFirst('t zhang', ['Regret', ['Tong Zhang', 'Hanning Zhang']])).toEqual([
      'Regret',
      '[T]ong [Zhang]',
    ]);
  });
  test('are on everyone with the family name when that is all that was typed', () => {
    expect(markFirst('zhang', ['Regret', ['Tong Zhang', 'Hanning Zhang']])).toEqual([
      'Regret',
      'Tong [Zhang]',
      'Hanning [Zhang]',
    ]);
  });
  test('are not on a title when a word was asked of the authors', () => {
    expect(markFirst('author:zhang', ['On Zhang', ['Tong Zhang']])).toEqual(['On Zhang', 'Tong [Zhang]']);
  });
});
