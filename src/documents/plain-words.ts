import { readRichText } from '../publications/rich-text/read-rich-text.ts';
import { holdsForbidden } from '../publications/rich-text/source/clean-source.ts';

const special = /[\\{}$~`'"<&^_\n\t]|--|https?:/i;

/** A short text of a field in plain words: LaTeX read, blanks normalized, NFC. */
export function plainWords(latex: string): string {
  if (!special.test(latex) && !holdsForbidden(latex))
    return latex.replace(/\s+/g, ' ').trim().normalize('NFC');
  // Blanks inside braces would make a set of what they hold.
  const tight = latex.replace(/\{ +(?=[^{}]*\})/g, ' {').replace(/ +\}/g, '} ');
  return readRichText(tight, 'title').value.plain.trim();
}
