import type { Place, SourceText } from '../../diagnostics/source-text.ts';

/** What the look of a line says of a syntax error that the parser finds only behind it. */
export interface LayoutExplanation {
  reason: string;
  hint: string;
  place: Place;
}

const key = /^[ ]*(?:- +)?[\w-]+:(?:\s|$)/;

/** Looks for a wrong indentation or a word processor's quotation marks where a syntax error was found. */
export function explainLayout(source: SourceText, offset: number): LayoutExplanation | undefined {
  const { line, column } = source.positionAt(offset);
  const text = source.lineText(line) ?? '';
  const start = offset - column + 1;
  const indentation = /^[ \t]*/.exec(text)?.[0] ?? '';
  if (indentation.includes('\t'))
    return {
      reason: 'This line is indented with a tab.',
      hint: 'Indent with spaces.',
      place: source.placeAt(start, indentation.length),
    };
  const value = /:\s+([“„”«].*)$/.exec(text);
  if (value?.[1] !== undefined)
    return {
      reason: 'The quotation marks here are a word processor’s, which mean nothing in YAML.',
      hint: 'Write straight ones around the value: "…".',
      place: source.placeAt(start + text.length - value[1].length, value[1].trimEnd().length),
    };
  const [, indent = '', name] = /^( *)-(\p{L}[\w-]*):(?:\s|$)/u.exec(text) ?? [];
  if (name !== undefined)
    return { ...missingSpace(name), place: source.placeAt(start + indent.length, name.length + 1) };
  if (!key.test(text)) return undefined;
  const next = source.lineText(line + 1) ?? '';
  const nextIndentation = columnOfKey(next);
  if (key.test(next) && !/:\s.*:\s/.test(text) && nextIndentation > columnOfKey(text))
    return {
      ...unevenKeys,
      place: source.placeAt(start + source.text.slice(start).indexOf(next, text.length) + nextIndentation, 1),
    };
  const above = source.lineText(line - 1) ?? '';
  if (key.test(above) && columnOfKey(above) > columnOfKey(text))
    return { ...unevenKeys, place: source.placeAt(start + columnOfKey(text), text.trim().length) };
  return undefined;
}

/** @param name the key that stands right behind a dash */
export function missingSpace(name: string): Pick<LayoutExplanation, 'reason' | 'hint'> {
  return {
    reason: 'A space is missing behind the dash that begins an entry.',
    hint: `Write “- ${name}: …”.`,
  };
}

const unevenKeys = {
  reason: 'This key does not begin in the column of the key above it.',
  hint: 'Begin all keys of one entry in the same column, with spaces; a dash and the space behind it count as two.',
};

/** From 0; a dash before a key is no part of it. */
function columnOfKey(text: string): number {
  return /^[ ]*(?:- +)?/.exec(text)?.[0].length ?? 0;
}
