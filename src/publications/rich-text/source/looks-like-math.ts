const escapedCharacter = /\\[%&#$_{}\s,;:!]/g;
const macroOrGroup = /\\[A-Za-z]+|\{[^{}]*\}/g;
const proseWord = /(?<![^\s(])[A-Za-z]?[a-z]{2,}(?=[\s,.;:)]|$)/g;

/**
 * Whether what stands between two `$` is a formula rather than two sums of money or a stray sign. Beyond pandoc's rule
 * (no blank inside the signs, no digit behind the closing one) blanks are allowed where the content is plainly
 * mathematics, since LaTeX allows them and people write them.
 *
 * @param following the character behind the closing `$`, or nothing
 */
export function looksLikeMath(content: string, following: string): boolean {
  if (content.trim() === '') return false;
  if (/^(?:[^\s\p{L}\d\\]+|[^\s\d][^\s]*[=<>][^\s]*)$/u.test(content)) return true;
  if (/^\s?[\d.,]+\s?$/.test(content)) return !/\d/.test(following);
  const bare = content.replace(escapedCharacter, ' ');
  const hasTex = /\\[A-Za-z]|[\^_]/.test(bare);
  const words = bare.replace(macroOrGroup, ' ').match(proseWord)?.length ?? 0;
  const isTight = !/^\s|\s$/.test(content);
  if (isTight && !/\d/.test(following)) return hasTex || words < (looksLikeMoney(content) ? 1 : 8);
  if (words >= 3) return false;
  return hasTex || (words === 0 && !/\d/.test(following) && !looksLikeMoney(content));
}

/** Whether text behind a `$` is a sum: `5`, `1.5 million`, `20k`. */
export function looksLikeMoney(following: string): boolean {
  return /^\s?\d[\d.,]*(?![\d.,]|\s*[\^_\\=<>+*])/.test(following);
}
