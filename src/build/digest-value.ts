import { hash } from 'node:crypto';

/** Longer texts are told apart by their hashes. */
const longestText = 200;

/** What is nested deeper may well hold itself. */
const deepest = 30;

/**
 * The digest of a large object, in a private field of its own: large objects are shared by many pages and do not change while
 * a build renders. With a hundred thousand of them a `WeakMap` would make the collection of garbage twice as long.
 */
class KnownDigest extends (function (object: object) {
  return object;
} as unknown as new (object: object) => object) {
  readonly #digest: string;

  private constructor(object: object, digest: string) {
    super(object);
    this.#digest = digest;
  }

  static of(object: object): string | undefined {
    return #digest in object ? object.#digest : undefined;
  }

  static remember(object: object, digest: string): void {
    new KnownDigest(object, digest);
  }
}

/**
 * A word that two values share if and only if they are the same in all their parts, the order of keys included;
 * `undefined` for a value with a part of which that cannot be told, as a function or an instance of a class.
 */
export function digestValue(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return shorten(writeText(value));
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' || typeof value === 'symbol' ? undefined : String(value);
  }
  const before = KnownDigest.of(value);
  if (before !== undefined) return before;
  const text = depth < deepest ? writeObject(value, depth + 1) : undefined;
  if (text === undefined || text.length <= longestText) return text;
  const digest = shorten(text);
  KnownDigest.remember(value, digest);
  return digest;
}

function writeObject(value: object, depth: number): string | undefined {
  if (Array.isArray(value)) return writeParts('[', value, depth);
  if (value instanceof Map) return writeParts('Map[', [...value], depth);
  if (value instanceof Set) return writeParts('Set[', value, depth);
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  let text = '{';
  for (const key in value) {
    const digest = digestValue(value[key as never], depth);
    if (digest === undefined) return undefined;
    text += `${writeText(key)}:${digest},`;
  }
  return `${text}}`;
}

/** Behind its length a text need not be escaped; but a hash sees no difference between halves of characters. */
function writeText(text: string): string {
  return text.isWellFormed() ? `${text.length}"${text}` : JSON.stringify(text);
}

function writeParts(open: string, parts: Iterable<unknown>, depth: number): string | undefined {
  let text = open;
  for (const part of parts) {
    const digest = digestValue(part, depth);
    if (digest === undefined) return undefined;
    text += `${digest},`;
  }
  return `${text}]`;
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `#${hash('sha1', text, 'base64')}`;
}
