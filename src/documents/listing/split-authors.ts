/** What stands between two separators of an authors line. */
export interface AuthorPart {
  /** Without the blanks around it; empty when there is nothing. */
  text: string;
  /** UTF-16 offset in the line. */
  offset: number;
  /** What parts it from the next one. */
  separator: 'comma' | 'semicolon' | 'and' | 'end';
}

const separators = /\\[{}]|[{}]|[,，、;；](?:\s*(?:and|&)(?=\s))?|(?<=\s)(?:and|&)(?=\s)/gi;

/**
 * Splits an authors line at its commas, at its semicolons and at `and`, but not within braces. Braces without a partner
 * are like any other sign. A separator at the very end parts nothing.
 */
export function splitAuthors(line: string): AuthorPart[] {
  return splitOutsideBraces(line, true) ?? splitOutsideBraces(line, false) ?? [];
}

/** @returns `undefined` when braces count and do not match */
function splitOutsideBraces(line: string, bracesCount: boolean): AuthorPart[] | undefined {
  const parts: AuthorPart[] = [];
  let depth = 0;
  let start = 0;
  const add = (end: number, separator: AuthorPart['separator']): void => {
    const raw = line.slice(start, end);
    parts.push({ text: raw.trim(), offset: start + raw.length - raw.trimStart().length, separator });
  };
  for (const { 0: found, index } of line.matchAll(separators)) {
    if (found.startsWith('\\')) continue;
    if (found === '{' || found === '}') {
      depth += found === '{' ? 1 : -1;
      if (depth < 0 && bracesCount) return undefined;
    } else if (depth === 0 || !bracesCount) {
      add(index, kindOf(found));
      start = index + found.length;
    }
  }
  if (depth !== 0 && bracesCount) return undefined;
  if (parts.length === 0 || line.slice(start).trim() !== '') add(line.length, 'end');
  return parts;
}

function kindOf(separator: string): AuthorPart['separator'] {
  if (/[;；]/.test(separator)) return 'semicolon';
  return /^[,，、]$/.test(separator) ? 'comma' : 'and';
}
