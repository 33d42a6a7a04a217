import type { Publication } from '../../publications/publication.ts';
import { SlugRegister, slugify } from '../slug.ts';
import { findAcronyms, indexLongForms } from './acronyms.ts';
import { findCandidatePhrases } from './candidate-phrases.ts';
import { chooseTopics, leastSharingPapers, type CountedPhrase } from './choose-topics.ts';
import { PhraseForms } from './phrase-forms.ts';
import { phraseKey } from './phrase-key.ts';
import { splitWordRuns } from './phrase-words.ts';

/** What a paper is about, in a phrase. */
export interface Topic {
  /** As most papers write it; a keyword as its authors do. */
  label: string;
  /** The last part of the address of its page; absent where too few papers share it for one. */
  slug?: string;
  /** The papers that are about it, newest first. */
  publications: Publication[];
}

export interface Topics {
  /** Those with a page, that of most papers first, then by label. */
  shared: Topic[];
  /** Of each publication, by its slug, the most telling first. */
  byPublication: ReadonlyMap<string, readonly Topic[]>;
}

/** How often a phrase of the title counts. */
const titleWeight = 3;

/**
 * Finds what each publication is about: the keywords of its authors, then phrases of its title and abstract by the
 * C-value method (see `c-value.ts`), with acronyms read as what they stand for. The time is near-linear in the text.
 *
 * A topic's address goes by the phrase alone, so that a new paper changes none.
 *
 * @param publications newest first
 */
export function findTopics(publications: readonly Publication[]): Topics {
  const forms = new PhraseForms();
  const acronyms = publications.map(({ title, abstract }) => [
    ...findAcronyms(title.plain),
    ...findAcronyms(abstract?.plain ?? ''),
  ]);
  for (const { longKey, long } of acronyms.flat()) forms.addLongForm(longKey, long);
  const longForm = indexLongForms(acronyms);
  const counts = publications.map((publication, index) =>
    countPhrases(publication, (key) => longForm(index, key), forms),
  );
  const keywords = publications.map(({ keywords: ofPaper = [] }) =>
    ofPaper.map((keyword) => {
      const key = phraseKey(keyword);
      forms.addKeyword(key, keyword);
      return key;
    }),
  );
  const topics = new Map<string, Topic>();
  const byPublication = new Map(
    chooseTopics(counts, keywords).map((keys, index) => {
      const publication = publications[index] as Publication;
      const ofPaper = keys.map((key) => {
        const use = counts[index]?.get(key);
        if (use?.phrase.key === key) forms.addUse(use.phrase);
        const topic = topics.get(key) ?? { label: '', publications: [] };
        topics.set(key, topic);
        topic.publications.push(publication);
        return topic;
      });
      return [publication.slug, ofPaper];
    }),
  );
  for (const [key, topic] of topics) topic.label = forms.labelOf(key);
  return { shared: addressShared(topics), byPublication };
}

function countPhrases(
  { title, abstract }: Publication,
  longForm: (key: string) => string,
  forms: PhraseForms,
): Map<string, CountedPhrase> {
  const counts = new Map<string, CountedPhrase>();
  for (const [text, weight, isTitle] of [
    [title.plain, titleWeight, true],
    [abstract?.plain ?? '', 1, false],
  ] as const) {
    const runs = splitWordRuns(text);
    forms.learnWords(runs, isTitle);
    for (const use of findCandidatePhrases(runs)) {
      const key = longForm(use.key);
      const known = counts.get(key);
      if (known) known.count += weight;
      else counts.set(key, { count: weight, phrase: use });
    }
  }
  return counts;
}

/** Gives an address to each topic that enough papers share. */
function addressShared(topics: ReadonlyMap<string, Topic>): Topic[] {
  const slugs = new SlugRegister();
  const shared = [...topics]
    .filter(([, { publications }]) => publications.length >= leastSharingPapers)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, topic] of shared) topic.slug = slugs.take([slugify(key)], 'topic');
  return shared
    .map(([, topic]) => topic)
    .sort((a, b) => b.publications.length - a.publications.length || (a.label < b.label ? -1 : 1));
}
