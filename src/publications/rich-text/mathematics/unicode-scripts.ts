/** Superscripts and subscripts that most fonts hold. */
const superscripts = pairCharacters('0123456789+−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const subscripts = pairCharacters('0123456789+−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

/** `²`, `ⁿ⁺¹`, or TeX's notation where Unicode has no such letters: `^T`, `^{2k}`; ordinals stay plain: `th`. */
export function raiseScript(text: string): string {
  return /^(?:th|st|nd|rd)$/.test(text) ? text : writeScript(text, superscripts, '^');
}

/** `₂`, `ₜ₊₁`, or TeX's notation where Unicode has no such letters: `_R`, `_{min}`. */
export function lowerScript(text: string): string {
  return writeScript(text, subscripts, '_');
}

function writeScript(text: string, characters: ReadonlyMap<string, string>, sign: string): string {
  const compact = text.replace(/ ([+−=]) /g, '$1');
  const isWord = /\p{L}{2}/u.test(compact);
  const written = Array.from(compact, (character) => characters.get(character));
  if (!isWord && written.every((character) => character !== undefined)) return written.join('');
  return /^(?:.|\d+)$/u.test(text) ? sign + text : `${sign}{${text}}`;
}

function pairCharacters(plain: string, scripts: string): Map<string, string> {
  const targets = Array.from(scripts);
  return new Map(Array.from(plain, (character, index) => [character, targets[index] as string]));
}
