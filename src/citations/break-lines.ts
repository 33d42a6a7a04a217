/** A text in lines at the size at which it fits. */
export interface FittedText {
  /** In pixels. */
  size: number;
  lines: string[];
}

/** What a text is fitted into: sizes in pixels, the largest first, each with the lines that there is room for. */
export interface TextBox {
  width: number;
  sizes: readonly { size: number; mostLines: number }[];
}

/** The width of a text at a size, in pixels. */
export type MeasureText = (text: string, size: number) => number;

/** Fits a text at the largest size that leaves nothing out; at the smallest one the end gives way to an ellipsis. */
export function fitText(text: string, { width, sizes }: TextBox, measure: MeasureText): FittedText {
  let fitted: FittedText = { size: 0, lines: [] };
  for (const { size, mostLines } of sizes) {
    const lines = breakLines(text, width, (line) => measure(line, size));
    if (lines.length <= mostLines) return { size, lines };
    const kept = lines.slice(0, mostLines);
    kept[mostLines - 1] = withEllipsis(kept[mostLines - 1] as string, width, (line) => measure(line, size));
    fitted = { size, lines: kept };
  }
  return fitted;
}

/** Breaks at blanks, and between characters where a script has none or a word is wider than the line. */
function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of splitParts(text)) {
    if (line === '' || measure((line + part).trimEnd()) <= width) line += part;
    else {
      lines.push(line.trimEnd());
      line = part.trimStart();
    }
    while (measure(line.trimEnd()) > width) {
      const kept = longestBeginning(line, width, measure);
      lines.push(kept);
      line = line.slice(kept.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Words with the blank behind them; single characters of scripts that are written without blanks. */
function splitParts(text: string): string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) =>
    withoutBlanks.test(word) ? [...characters.segment(word)].map(({ segment }) => segment) : [word],
  );
}

/** At least one character. */
function longestBeginning(text: string, width: number, measure: (line: string) => number): string {
  let kept = '';
  for (const { segment } of characters.segment(text)) {
    if (kept !== '' && measure(kept + segment) > width) break;
    kept += segment;
  }
  return kept;
}

function withEllipsis(line: string, width: number, measure: (line: string) => number): string {
  let kept = line;
  while (kept !== '' && measure(`${kept}…`) > width)
    kept = [...characters.segment(kept)]
      .slice(0, -1)
      .map(({ segment }) => segment)
      .join('');
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
}
