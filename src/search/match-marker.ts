import { foldWords, unfoldedLength, type FoldedWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Field } from './query.ts';
import type { Mark } from './search-engine.ts';
import type { Tier } from './tiers.ts';
import type { WordLookup } from './word-lookup.ts';

/** The text that is marked, which decides what counts as a match in it. */
export type MarkedText = 'title' | 'name' | 'abstract';

interface Matcher {
  spellings: readonly string[];
  field: Field;
  isLast: boolean;
  isPrefix: boolean;
  isInitial: boolean;
  /** Spellings within the tier's typos. */
  near: ReadonlySet<string>;
}

/** Finds the letters of a displayed text that a query matched on one tier. */
export class MatchMarker {
  readonly #matchers: Matcher[];
  readonly #joins: boolean;

  constructor({ keys }: Lexicon, lookups: readonly WordLookup[], tier: Tier) {
    this.#joins = tier.joins;
    this.#matchers = lookups.map((lookup, index) => {
      const { spellings, field, quoted } = lookup.word;
      const isLast = index === lookups.length - 1;
      const near = tier.typos > 0 && !quoted ? lookup.nearKeys(tier.typos, lookups.length === 1) : [];
      return {
        spellings,
        field,
        isLast,
        isPrefix: !quoted && (isLast ? tier.prefixes !== 'none' : tier.prefixes === 'all'),
        isInitial: lookup.initial !== undefined,
        near: new Set(near.map(({ key }) => keys[key] as string)),
      };
    });
  }

  /** The marks of a text, and how many words of the query they stand for. */
  mark(text: string, kind: MarkedText): { marks: Mark[]; words: number } {
    const folded = foldWords(text);
    const marks: Mark[] = [];
    const found = new Set<Matcher>();
    let initials: { mark: Mark; matcher: Matcher }[] = [];
    for (let at = 0; at < folded.length; at++) {
      const word = folded[at] as FoldedWord;
      const match =
        this.#matchWord(text, word, kind) ??
        (this.#joins ? this.#matchPieces(text, folded, at, kind) : undefined);
      if (match) {
        marks.push(...match.marks);
        for (const matcher of match.matchers) found.add(matcher);
        at += match.marks.length - 1;
      } else if (kind === 'name') {
        const matcher = this.#matchers.find(
          ({ isInitial, spellings }) => isInitial && word.spellings[0]?.startsWith(spellings[0] as string),
        );
        if (matcher)
          initials.push({
            mark: [word.start, word.start + unfoldedLength(text.slice(word.start, word.end), 0, 1)],
            matcher,
          });
      }
    }
    if (marks.length === 0) initials = [];
    for (const { mark, matcher } of initials) {
      marks.push(mark);
      found.add(matcher);
    }
    return { marks: marks.sort((a, b) => a[0] - b[0]), words: found.size };
  }

  #matchWord(
    text: string,
    word: FoldedWord,
    kind: MarkedText,
  ): { marks: Mark[]; matchers: Matcher[] } | undefined {
    const whole: Mark = [word.start, word.end];
    let begun: { marks: Mark[]; matchers: Matcher[]; length: number } | undefined;
    for (const [index, matcher] of this.#matchers.entries()) {
      if (!isLookedForIn(matcher, kind)) continue;
      const typed = [
        {
          matchers: [matcher],
          spellings: matcher.spellings,
          isPrefix:
            matcher.isPrefix || (kind === 'title' && matcher.isLast && index > 0 && matcher.isInitial),
        },
      ];
      if (this.#joins) typed.push(...this.#joinFrom(index));
      for (const { matchers, spellings, isPrefix } of typed) {
        // An initial alone is marked only beside a word written out.
        if (kind === 'name' && matchers.length === 1 && matcher.isInitial && this.#matchers.length > 1)
          continue;
        for (const [spelling, own] of word.spellings.entries()) {
          if (spellings.includes(own) || (matchers.length === 1 && matcher.near.has(own)))
            return { marks: [whole], matchers };
          const start = isPrefix ? spellings.find((letters) => own.startsWith(letters)) : undefined;
          if (start === undefined || start.length <= (begun?.length ?? 0)) continue;
          const length = unfoldedLength(text.slice(word.start, word.end), spelling, start.length);
          begun = { marks: [[word.start, word.start + length]], matchers, length: start.length };
        }
      }
    }
    return begun;
  }

  /** The words from one on, joined with their neighbours. */
  *#joinFrom(first: number): Generator<{ matchers: Matcher[]; spellings: string[]; isPrefix: boolean }> {
    for (let count = 2; count <= 4 && first + count <= this.#matchers.length; count++) {
      const matchers = this.#matchers.slice(first, first + count);
      const joined = matchers.map(({ spellings }) => spellings[0] ?? '').join('');
      yield { matchers, spellings: [joined], isPrefix: matchers.at(-1)?.isLast === true };
    }
  }

  #matchPieces(
    text: string,
    folded: readonly FoldedWord[],
    first: number,
    kind: MarkedText,
  ): { marks: Mark[]; matchers: Matcher[] } | undefined {
    for (const matcher of this.#matchers) {
      if (!isLookedForIn(matcher, kind)) continue;
      for (const typed of matcher.spellings) {
        const marks: Mark[] = [];
        let done = 0;
        for (let at = first; at < folded.length && done < typed.length; at++) {
          const { start, end, spellings } = folded[at] as FoldedWord;
          const piece = spellings[0] as string;
          const rest = typed.slice(done);
          if (rest.startsWith(piece)) marks.push([start, end]);
          else if (matcher.isLast && piece.startsWith(rest))
            marks.push([start, start + unfoldedLength(text.slice(start, end), 0, rest.length)]);
          else break;
          done += piece.length;
        }
        if (done >= typed.length && marks.length > 1) return { marks, matchers: [matcher] };
      }
    }
    return undefined;
  }
}

function isLookedForIn({ field }: Matcher, kind: MarkedText): boolean {
  return field === 'anywhere' || field === (kind === 'name' ? 'author' : kind);
}
