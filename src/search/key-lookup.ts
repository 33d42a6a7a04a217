/** Keys from one position to before another in the sorted keys of a lexicon. */
export interface KeyRange {
  from: number;
  to: number;
}

/** The keys that are the spelling. */
export function findKey(keys: readonly string[], spelling: string): KeyRange {
  const from = lowerBound(keys, spelling, 0);
  let to = from;
  while (keys[to] === spelling) to++;
  return { from, to };
}

/** The keys that begin with the letters. */
export function findKeysWithPrefix(keys: readonly string[], letters: string): KeyRange {
  const from = lowerBound(keys, letters, 0);
  // U+FFFF is no character, so nothing that begins with the letters sorts behind it.
  return { from, to: lowerBound(keys, `${letters}\uffff`, from) };
}

/** The first position whose key does not sort before the letters. */
function lowerBound(keys: readonly string[], letters: string, from: number): number {
  let low = from;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}
