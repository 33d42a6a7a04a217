/** BCP 47 tags by the names that babel and reference managers use. */
const tags: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    american: 'en-US',
    usenglish: 'en-US',
    british: 'en-GB',
    ukenglish: 'en-GB',
    eng: 'en',
    german: 'de',
    ngerman: 'de',
    deutsch: 'de',
    french: 'fr',
    français: 'fr',
    spanish: 'es',
    español: 'es',
    italian: 'it',
    italiano: 'it',
    portuguese: 'pt',
    brazilian: 'pt-BR',
    dutch: 'nl',
    russian: 'ru',
    chinese: 'zh',
    japanese: 'ja',
    korean: 'ko',
    polish: 'pl',
    czech: 'cs',
    swedish: 'sv',
    danish: 'da',
    norwegian: 'no',
    finnish: 'fi',
    turkish: 'tr',
    greek: 'el',
    hungarian: 'hu',
  }),
);

/** The BCP 47 tag of a language by its tag or name; `undefined` for anything else. */
export function languageTag(written: string): string | undefined {
  const text = written.trim();
  const tag = tags.get(text.toLowerCase());
  if (tag !== undefined) return tag;
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(text) ? text.replace('_', '-') : undefined;
}
