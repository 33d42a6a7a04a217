const citation =
  /^(?:no|full|foot|super|smart|text|paren|auto|short)?[cC]ite(?:s|p|t|alp|alt|author|year|yearpar|title|num|text|url|online)?\*?$/;

/** Whether a macro cites: LaTeX's, natbib's and biblatex's commands (`\cite`, `\citep*`, `\textcite`, `\Citet` …). */
export function isCitationMacro(name: string): boolean {
  return citation.test(name) || /^(?:auto|text|paren|foot)cites$/.test(name);
}

/**
 * What a citation shows: its keys, with the notes before and behind them, as in `[see zhao2024sharp, p. 3]`.
 *
 * @param notes natbib's optional arguments: one stands behind the keys, of two the first stands before them
 */
export function citationMark(keys: string, notes: readonly string[]): string {
  const [before, behind] = notes.length > 1 ? notes : [undefined, notes[0]];
  const cited = keys
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')
    .join(', ');
  const start = [before, cited].map(plainNote).filter(Boolean).join(' ');
  return `[${[start, plainNote(behind)].filter(Boolean).join(', ') || '?'}]`;
}

function plainNote(note: string | undefined): string {
  return (note ?? '')
    .replace(/~|\\[ ,]/g, ' ')
    .replace(/\\([%&_#$])/g, '$1')
    .replace(/---?/g, (dashes) => (dashes.length === 2 ? '–' : '—'))
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
