/** Characters that a reader would not see, or that would move or reorder what stands around them. */
const invisible = /^[\p{C}\p{Zl}\p{Zp}]$/u;

/**
 * Characters that fill two cells of a terminal: East Asian wide and full-width forms, and emoji.
 * Source: Unicode UAX #11, by the scripts and blocks that have the property.
 */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

/** One character as a code frame shows it. */
export interface VisibleCharacter {
  text: string;
  /** Cells of a terminal's line: 0 for a combining mark. */
  cells: number;
}

/** A character as itself, a tab as `→`, and what cannot be seen by its code point: `<U+000E>`. */
export function showCharacter(character: string): VisibleCharacter {
  if (character === '\t') return { text: '→', cells: 1 };
  if (invisible.test(character)) {
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return { text: `<U+${code}>`, cells: code.length + 4 };
  }
  if (/^\p{M}$/u.test(character)) return { text: character, cells: 0 };
  return { text: character, cells: wide.test(character) ? 2 : 1 };
}
