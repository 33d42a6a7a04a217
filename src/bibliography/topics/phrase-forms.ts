import type { PhraseUse } from './candidate-phrases.ts';
import { isAcronym, type PhraseWord, type WordRun } from './phrase-words.ts';

/**
 * How phrases are written: learnt from all uses of their words, since a title and the beginning of a sentence do not
 * tell a name from another word.
 * Source of the idea: Lita, Ittycheriah, Roukos and Kambhatla, “tRuEcasIng”, ACL (2003).
 */
export class PhraseForms {
  readonly #keywords = new Map<string, Map<string, number>>();
  readonly #phrases = new Map<string, Map<string, number>>();
  readonly #inText = new Map<PhraseWord, number>();
  readonly #atEmphasis = new Map<PhraseWord, number>();
  /** How words, and those in compounds, are written: made of the two above when first asked for. */
  #words: Map<string, Map<string, number>> | undefined;

  /** A keyword of the authors, which is shown as they write it. */
  addKeyword(key: string, keyword: string): void {
    count(this.#keywords, key, keyword);
  }

  addLongForm(key: string, phrase: string): void {
    count(this.#phrases, key, phrase.toLowerCase());
  }

  addUse({ key, words }: PhraseUse): void {
    count(this.#phrases, key, words.map(({ written }) => written.toLowerCase()).join(' '));
  }

  /** Learns from running text; from a title, acronyms alone. */
  learnWords(runs: readonly WordRun[], fromTitle: boolean): void {
    for (const { words, opensSentence } of runs) {
      // Where every word begins with a capital, it stands for an emphasis: `Autonomous Vehicles (AVs)`.
      const isEmphasis = fromTitle || words.every(({ hasCapital }) => hasCapital);
      for (const [at, word] of words.entries()) {
        const counts = isEmphasis || (opensSentence && at === 0) ? this.#atEmphasis : this.#inText;
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    this.#words = undefined;
  }

  labelOf(key: string): string {
    const keyword = mostUsed(this.#keywords.get(key));
    if (keyword !== undefined) return keyword;
    return (mostUsed(this.#phrases.get(key)) ?? key).replace(/[^ \-‐‑]+/g, (word) => this.#formOf(word));
  }

  /** In lower case, unless it is hardly ever written so. */
  #formOf(word: string): string {
    const forms = (this.#words ??= this.#sumUpWords()).get(word);
    const total = [...(forms?.values() ?? [])].reduce((sum, uses) => sum + uses, 0);
    return (forms?.get(word) ?? 0) * 5 >= total ? word : (mostUsed(forms) ?? word);
  }

  #sumUpWords(): Map<string, Map<string, number>> {
    const words = new Map<string, Map<string, number>>();
    for (const [counts, acronymsAlone] of [
      [this.#inText, false],
      [this.#atEmphasis, true],
    ] as const) {
      for (const [{ written }, uses] of counts) {
        for (const part of written.split(/[-‐‑]/)) {
          if (!acronymsAlone || isAcronym(part)) count(words, part.toLowerCase(), part, uses);
        }
      }
    }
    return words;
  }
}

function count(counts: Map<string, Map<string, number>>, key: string, form: string, uses = 1): void {
  const forms = counts.get(key);
  if (forms) forms.set(form, (forms.get(form) ?? 0) + uses);
  else counts.set(key, new Map([[form, uses]]));
}

/** Of forms used equally often, the first. */
function mostUsed(forms: ReadonlyMap<string, number> = new Map()): string | undefined {
  let best: string | undefined;
  for (const [form, uses] of forms) if (best === undefined || uses > (forms.get(best) as number)) best = form;
  return best;
}
