import { foldText } from '../publications/folded-text.ts';

/** Longest slug in bytes of UTF-8: file systems allow 255 a name, and an address should stay readable. */
const maximumBytes = 120;

/**
 * The part of an address that names something: folded words joined by hyphens, cut behind a whole word.
 * Letters of every script stay letters. Empty when the text has neither letters nor digits.
 */
export function slugify(text: string): string {
  const words = foldText(text).split(' ');
  let slug = words[0] ?? '';
  for (const word of words.slice(1)) {
    const longer = `${slug}-${word}`;
    if (byteLength(longer) > maximumBytes) break;
    slug = longer;
  }
  return cutToBytes(slug);
}

/** Hands out every slug once. */
export class SlugRegister {
  readonly #taken = new Set<string>();
  /** For each slug that was numbered, the number it got last. */
  readonly #numbers = new Map<string, number>();

  /** Takes exactly this one. @returns whether it was free */
  claim(slug: string): boolean {
    if (this.#taken.has(slug)) return false;
    this.#taken.add(slug);
    return true;
  }

  /**
   * Takes the first free one of the candidates, which run from the shortest to the most telling; when all are
   * taken, the last with a number behind it. Empty candidates are passed over; `fallback` stands in when none is left.
   */
  take(candidates: string[], fallback: string): string {
    const usable = candidates.filter((candidate) => candidate !== '');
    if (usable.length === 0) usable.push(fallback);
    const slug =
      usable.find((candidate) => !this.#taken.has(candidate)) ?? this.#number(usable.at(-1) as string);
    this.#taken.add(slug);
    return slug;
  }

  #number(slug: string): string {
    let number = this.#numbers.get(slug) ?? 1;
    do number++;
    while (this.#taken.has(`${slug}-${number}`));
    this.#numbers.set(slug, number);
    return `${slug}-${number}`;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function cutToBytes(text: string): string {
  if (byteLength(text) <= maximumBytes) return text;
  let cut = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += byteLength(letter);
    if (bytes > maximumBytes) break;
    cut += letter;
  }
  return cut;
}
