/** Letters that documents without them write as two. `ß æ œ þ` fold to two letters anyhow. */
const twoLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * A text with the letters that machines without them write as two letters so written: `Schölkopf` as `Schoelkopf`.
 * The same text where there are none.
 * Source: ICAO, Doc 9303, “Machine Readable Travel Documents”, part 3, section 6.A.
 */
export function transliterate(text: string): string {
  return text.normalize('NFC').replace(/[äöüåø]/giu, (letter) => {
    const written = twoLetters[letter.toLowerCase()] as string;
    return letter === letter.toLowerCase()
      ? written
      : (written[0] as string).toUpperCase() + written.slice(1);
  });
}
