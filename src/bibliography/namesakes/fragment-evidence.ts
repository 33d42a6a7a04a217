import { findLatentTopics } from '../words/latent-topics.ts';
import { addWeight, type SparseVector } from '../words/sparse-vector.ts';
import type { TermMatrix } from '../words/term-matrix.ts';
import { chooseEvenly } from './choose-evenly.ts';
import type { CollaborationPaper } from './collaboration-groups.ts';
import { findFragments, type Coauthorship } from './coauthorship.ts';
import { indexFields } from './fields.ts';
import { compareFragments, type FragmentEvidence, type Likeness } from './likeness.ts';
import { learnPersonModel, placeField } from './person-model.ts';
import { findSurroundings } from './surroundings.ts';
import { learnVenueKinship } from './venue-kinship.ts';
import { countWordUse, indexWordLikelihood } from './word-use.ts';

/** Dimensions of the space of topics: more tell people no better apart, and few papers have fewer topics. */
const topicDimensions = 48;
const papersOfDimension = 4;
/** As many people are enough to learn how one person’s papers differ. */
const peopleToLearnFrom = 4000;
/** Names with more papers are often several people’s and would blur what is learnt. */
const mostPapersToLearnFrom = 60;
/**
 * What is known of fragments, with models that are learnt from the papers themselves.
 *
 * @param matrix the words of the papers
 */
export function indexFragmentEvidence(
  papers: readonly CollaborationPaper[],
  coauthorship: Coauthorship,
  matrix: TermMatrix,
): {
  gather(fragment: readonly number[], person: number): FragmentEvidence;
  compare(a: FragmentEvidence, b: FragmentEvidence): Likeness;
} {
  const dimensions = Math.min(topicDimensions, Math.ceil(papers.length / papersOfDimension));
  const fieldOf = indexFields(coauthorship, findLatentTopics(matrix, dimensions));
  const model = learnPersonModel(
    findLearnable(coauthorship).map(({ person, fragments }) =>
      fragments.map((fragment) => fieldOf(fragment, person)),
    ),
  );
  const venueKinship = learnVenueKinship(
    papers.map(({ venue }) => venue),
    coauthorship.papersOf.filter(({ length }) => length > 1 && length <= mostPapersToLearnFrom),
  );
  const likelihoodOfWords = indexWordLikelihood(matrix);
  const gather = (fragment: readonly number[], person: number): FragmentEvidence => {
    const words: SparseVector = new Map();
    for (const paper of fragment)
      for (let at = matrix.starts[paper]!; at < matrix.starts[paper + 1]!; at++)
        addWeight(words, matrix.terms[at]!, matrix.weights[at]!);
    const years = fragment.flatMap((paper) => papers[paper]!.year ?? []);
    return {
      papers: fragment,
      people: findSurroundings(fragment, person, coauthorship),
      words,
      field: placeField(model, fieldOf(fragment, person)),
      wordUse: countWordUse(fragment, matrix),
      position: findPosition(fragment, person, coauthorship),
      years: years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) },
    };
  };
  const compare = (a: FragmentEvidence, b: FragmentEvidence): Likeness =>
    compareFragments(a, b, {
      venueKinship: venueKinship(a.papers, b.papers),
      wordLikelihood: likelihoodOfWords(a.wordUse, b.wordUse),
    });
  return { gather, compare };
}

function findPosition(
  fragment: readonly number[],
  person: number,
  { authorsOf }: Coauthorship,
): FragmentEvidence['position'] {
  const teams = fragment.map((paper) => authorsOf[paper]!).filter(({ length }) => length > 1);
  const share = (position: number): number =>
    teams.filter((authors) => authors.at(position) === person).length / Math.max(1, teams.length);
  return { first: share(0), last: share(-1) };
}

/** People whose papers fall into several fragments; when there are many, an even choice of them. */
function findLearnable(coauthorship: Coauthorship): { person: number; fragments: number[][] }[] {
  const learnable = coauthorship.papersOf.flatMap((papers, person) => {
    if (papers.length < 2 || papers.length > mostPapersToLearnFrom) return [];
    const fragments = findFragments(coauthorship, person);
    return fragments.length < 2 ? [] : [{ person, fragments }];
  });
  return chooseEvenly(learnable, peopleToLearnFrom);
}
