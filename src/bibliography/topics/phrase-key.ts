import { foldText } from '../../publications/folded-text.ts';

/**
 * The form in which phrases are compared: folded, each word without its plural ending, compounds taken apart. What has
 * neither letters nor digits stays as it is, and `C++` apart from `C`.
 */
export function phraseKey(phrase: string): string {
  const spelt = phrase.replace(/\+/g, ' plus').replace(/#/g, ' sharp');
  return wordsWithoutPlural(foldText(spelt)) || phrase.normalize('NFC').toLowerCase();
}

/** Of a folded text. Source: Harman, “How effective is suffixing?”, JASIS 42 (1991), the S stemmer. */
export function wordsWithoutPlural(folded: string): string {
  return folded
    .split(/[ -]/)
    .map((word) => {
      if (word.length < 4 || !word.endsWith('s')) return word;
      if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
      if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
      return /(?:[us]s|is|ics)$/.test(word) ? word : word.slice(0, -1);
    })
    .join(' ');
}
