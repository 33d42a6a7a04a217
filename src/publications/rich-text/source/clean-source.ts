import type { RichTextProblem } from '../problem.ts';

/** A text that is safe to read: in NFC, with `\n` line ends, well-formed, and without invisible controls. */
export interface CleanSource {
  text: string;
  /** The offset in the text as passed of a position in the clean one. */
  offsetOf(position: number): number;
  problems: RichTextProblem[];
}

/**
 * Characters that must not reach a page: control characters but tab and line ends, noncharacters, byte order marks,
 * and the bidirectional embeddings, overrides and isolates that can reorder what stands around them (Unicode UAX #9).
 */
const forbidden =
  /^[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{FEFF}\u{202A}-\u{202E}\u{2066}-\u{2069}]--[\t\n]]$/v;
const anyForbidden = new RegExp(forbidden.source.slice(1, -1), 'v');

/** Most texts have nothing else. */
const isPlain = /^[\t\n -~]*$/;

const replacementCharacter = '\uFFFD';
const lineEnds = new Map([
  ['\r', '\n'],
  ['\u0085', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n\n'],
]);

/** A starter with the marks and Hangul vowels and finals that NFC could join with it. */
const composableCluster = /[^][\p{M}\u1160-\u11FF]*/gu;

export function isForbidden(character: string): boolean {
  return forbidden.test(character);
}

/** Whether any character of a text {@link isForbidden}. */
export function holdsForbidden(text: string): boolean {
  return anyForbidden.test(text);
}

/** Replaces lone surrogates by U+FFFD, removes what else {@link isForbidden}, and names both as problems. */
export function cleanSource(source: string): CleanSource {
  const needsNothing =
    isPlain.test(source) ||
    (!anyForbidden.test(source) && !/[\r\u2028\u2029]/.test(source) && source.normalize('NFC') === source);
  if (needsNothing) return { text: source, offsetOf: (position) => position, problems: [] };

  const problems: RichTextProblem[] = [];
  const kept: string[] = [];
  const keptOffsets: number[] = [];
  let offset = 0;
  for (const character of source) {
    const lineEnd = character === '\r' && source[offset + 1] === '\n' ? '' : lineEnds.get(character);
    let written = lineEnd ?? character;
    if (lineEnd === undefined && isForbidden(character)) {
      written = /\p{Cs}/u.test(character) ? replacementCharacter : '';
      problems.push({
        kind: 'control-character',
        offset,
        length: character.length,
        detail: codePointName(character),
      });
    }
    kept.push(written);
    keptOffsets.push(...Array<number>(written.length).fill(offset));
    offset += character.length;
  }

  const composed: string[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const [cluster] of kept.join('').matchAll(composableCluster)) {
    const normal = cluster.normalize('NFC');
    composed.push(normal);
    for (let unit = 0; unit < normal.length; unit++)
      offsets.push(keptOffsets[position + (normal === cluster ? unit : 0)] as number);
    position += cluster.length;
  }
  return {
    text: composed.join(''),
    offsetOf: (at) => offsets[at] ?? source.length,
    problems,
  };
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
