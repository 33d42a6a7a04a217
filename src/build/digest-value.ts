import { hash } from 'node:crypto';

/** Longer texts are told apart by their hashes. */
const longestText = 200;

/** What is known of objects: they are shared by many pages, and do not change while a build renders. */
const known = new WeakMap<object, string | undefined>();

/**
 * A word that two values share if and only if they are the same in all their parts, the order of keys included;
 * `undefined` for a value with a part of which that cannot be told, as a function or an instance of a class.
 */
export function digestValue(value: unknown): string | undefined {
  if (typeof value === 'string') return shorten(JSON.stringify(value));
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || value === undefined) {
    return String(value);
  }
  if (typeof value !== 'object') return undefined;
  if (known.has(value)) return known.get(value);
  // What refers back to itself has no end.
  known.set(value, undefined);
  const digest = digestObject(value);
  known.set(value, digest);
  return digest;
}

function digestObject(value: object): string | undefined {
  if (Array.isArray(value)) return digestParts('[', value, ']');
  if (value instanceof Map) return digestParts('Map[', [...value].flat(), ']');
  if (value instanceof Set) return digestParts('Set[', [...value], ']');
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  return digestParts('{', Object.entries(value).flat(), '}');
}

function digestParts(open: string, parts: readonly unknown[], close: string): string | undefined {
  let text = open;
  for (const part of parts) {
    const digest = digestValue(part);
    if (digest === undefined) return undefined;
    text += `${digest},`;
  }
  return shorten(text + close);
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `#${hash('sha1', text, 'base64')}`;
}
