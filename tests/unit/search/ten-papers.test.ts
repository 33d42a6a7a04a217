import { expect, test } from 'vitest';
import { readContentPapers } from '../../benchmarks/search/content-papers.ts';
import { lexiconWithAbstracts } from '../../benchmarks/search/engines/lexicon.ts';
import { toCollection } from '../../benchmarks/search/corpus.ts';
import { scoreQuery, summarizeClasses, summarizeScores } from '../../benchmarks/search/metrics.ts';
import { makeQuerySet } from '../../benchmarks/search/query-set.ts';
import { SeededRandom } from '../../support/random.ts';

const papers = await readContentPapers('tests/fixtures/xiong-wei');
const { search } = await lexiconWithAbstracts.build(
  toCollection(papers),
  papers.map(({ abstract }) => abstract),
);
const scores = makeQuerySet(papers, new SeededRandom(2), 40).map((query) =>
  scoreQuery(
    query,
    search(query.query).map((paper) => papers[paper]?.title ?? ''),
  ),
);

test('among ten papers every title is found first, however it is typed, and nonsense finds nothing', () => {
  const { title, abstract, nonsense } = summarizeScores(scores);
  expect({ title, abstract, nonsense }).toEqual({
    title: { mrr: 1, successAt1: 1, successAt5: 1 },
    abstract: { successAt5: 1 },
    nonsense: { withResults: 0 },
  });
});

// A family name alone with a slip may be another's who is as near, and two family names may be the name of one person.
const ambiguous = new Set(['author-family-typo', 'author+author']);

test('among ten papers every author is found in every form, with all of their papers and no others', () => {
  const classes = Object.entries(summarizeClasses(scores)).filter(
    ([name]) => name.startsWith('author') && !ambiguous.has(name),
  );
  expect(classes.length).toBeGreaterThanOrEqual(8);
  for (const [name, { precisionAt10, recall, listPrecision }] of classes)
    expect({ precisionAt10, recall, listPrecision }, name).toEqual({
      precisionAt10: 1,
      recall: 1,
      listPrecision: 1,
    });
});
