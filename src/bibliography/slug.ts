import { foldText, isAscii } from '../publications/folded-text.ts';

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
  return cutToBytes(slug, maximumBytes);
}

/** Names that Windows keeps for devices, whatever the ending. Source: Microsoft, “Naming Files, Paths, and Namespaces”. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Hands out every slug once, so that each can be the name of a file wherever the site is built. */
export class SlugRegister {
  /** As {@link fileOf} has them. */
  readonly #taken = new Set<string>();
  readonly #claimed = new Set<string>();
  /** For each slug that was numbered, the number it got last. */
  readonly #numbers = new Map<string, number>();

  /** Takes exactly this one, whatever file systems make of it. @returns whether it was free */
  claim(slug: string): boolean {
    if (this.#claimed.has(slug)) return false;
    this.#claimed.add(slug);
    this.#taken.add(fileOf(slug));
    return true;
  }

  /**
   * Takes the first free one of the candidates, which run from the shortest to the most telling; when all are
   * taken, the last with a number behind it. Empty candidates are passed over; `fallback` stands in when none is left.
   *
   * @param ending what stands behind each, and behind a number
   */
  take(candidates: string[], fallback: string, ending = ''): string {
    const usable = candidates.filter((candidate) => candidate !== '');
    if (usable.length === 0) usable.push(fallback);
    const free = usable.map((candidate) => candidate + ending).find((slug) => this.#isFree(slug));
    const slug = free ?? this.#number(usable.at(-1) as string, ending);
    this.#taken.add(fileOf(slug));
    return slug;
  }

  #isFree(slug: string): boolean {
    return !this.#taken.has(fileOf(slug)) && !devices.test(slug);
  }

  #number(slug: string, ending: string): string {
    const numbered = slug + ending;
    let number = this.#numbers.get(numbered) ?? 1;
    do number++;
    while (!this.#isFree(`${slug}-${number}${ending}`));
    this.#numbers.set(numbered, number);
    return `${slug}-${number}${ending}`;
  }
}

/** What is the same for names that some file system takes for one: those that differ in case or in how marks are encoded. */
function fileOf(slug: string): string {
  return slug.normalize('NFD').toUpperCase();
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return isAscii(text) ? text.length : encoder.encode(text).length;
}

/** The beginning of a text that has at most so many bytes of UTF-8, without a part of a letter. */
export function cutToBytes(text: string, mostBytes: number): string {
  if (byteLength(text) <= mostBytes) return text;
  let cut = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += byteLength(letter);
    if (bytes > mostBytes) break;
    cut += letter;
  }
  return cut;
}
