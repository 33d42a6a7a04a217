/**
 * Which letters a spelling has: a bit for each from a to z, one bit each for two groups of digits, four for all other
 * letters by their code. Spellings with different sets differ; those with the same may.
 */
export function letterSet(spelling: string): number {
  let letters = 0;
  for (let at = 0; at < spelling.length; at++) letters |= 1 << letterBit(spelling.charCodeAt(at));
  return letters;
}

/** How many members a set has that is the bits of a number. */
export function countBits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function letterBit(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return 26 + (code & 1);
  return 28 + (code & 3);
}
