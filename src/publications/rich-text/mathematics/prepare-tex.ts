/** Macros that would change what later macros mean, and could loop. */
const definition =
  /\\(?:[egx]?def|let|futurelet|global|long|(?:re|provide)?newcommand|renewcommand|providecommand|newenvironment|definecolor|csname|catcode|input|include)(?![A-Za-z])/;

/** What a document writes and a page has no use for: labels, and numbers of equations. */
const bookkeeping = /\\(?:label|tag)\*?\s*\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])/g;

const crossReference = /\\(?:eq|auto|page|[cC])?ref\s*\{([^{}$\\]*)\}/g;

/** Temml's environments for those that it lacks or would number. */
const environments = new Map([
  ['equation', 'equation*'],
  ['displaymath', 'equation*'],
  ['align', 'align*'],
  ['eqnarray', 'align*'],
  ['eqnarray*', 'align*'],
  ['flalign', 'align*'],
  ['flalign*', 'align*'],
  ['gather', 'gather*'],
  ['multline', 'gather*'],
  ['multline*', 'gather*'],
  ['alignat', 'alignat*'],
]);

const references: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Longer formulas are not formulas. In UTF-16 units. */
const longestTex = 10_000;
const deepestGroup = 60;

/**
 * TeX as a renderer can take it: a bare `%` is a percent sign as it is in running text, character references are
 * decoded, equations lose labels and numbers. `undefined` when it holds definitions or is too large to be honest.
 */
export function prepareTex(tex: string): string | undefined {
  if (tex.length > longestTex || definition.test(tex) || isTooDeep(tex)) return undefined;
  const hasColumns = /\\begin\s?\{/.test(tex);
  return tex
    .replace(/&(?:lt|gt|amp);/g, (reference) => references[reference] as string)
    .replace(bookkeeping, '')
    .replace(crossReference, (_, label: string) => `\\text{${label.replace(/[_#&%^]/g, '\\$&')}}`)
    .replace(/\\(begin|end)\s?\{([a-z]+\*?)\}/g, (_, side: string, name: string) =>
      name === 'math' ? '' : `\\${side}{${environments.get(name) ?? name}}`,
    )
    .replace(/\\[^]|[%#&]/g, (match) => (isBareSign(match, hasColumns) ? `\\${match}` : match));
}

/** A `%`, `#` or `&` that has no meaning in a formula of a running text but itself. */
function isBareSign(match: string, hasColumns: boolean): boolean {
  return match === '%' || match === '#' || (match === '&' && !hasColumns);
}

const macroAsArgument =
  /([_^]|\\(?:sqrt|tilde|widetilde|hat|widehat|bar|overline|vec|dot|mathbf|boldsymbol|bm)(?![A-Za-z]))\s*(\\[A-Za-z]+(?:\s*\{[^{}]*\})?)/g;

const delimiterSize = /\\(?:big|Big|bigg|Bigg)[lrm]?(?![A-Za-z])|\\kern-?\\nulldelimiterspace/g;

/**
 * Makes good what TeX forgives and Temml does not: arguments without braces (`y^\max`, `\sqrt\log n`,
 * `\widetilde\mathcal{O}`) and sizes of delimiters that come without a partner.
 */
export function mendTex(tex: string): string {
  return tex.replace(delimiterSize, '').replace(macroAsArgument, '$1{$2}');
}

function isTooDeep(tex: string): boolean {
  let depth = 0;
  for (const character of tex) {
    if (character === '{' && ++depth > deepestGroup) return true;
    if (character === '}') depth--;
  }
  return false;
}
