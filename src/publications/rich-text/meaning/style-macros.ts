import type { TextStyle } from '../inline.ts';

/** Macros that style their argument. Source: LaTeX2e's font commands, `ulem`, `soul`. */
export const styleMacros: ReadonlyMap<string, TextStyle> = pairNames({
  emphasis: 'emph textit textsl',
  strong: 'textbf',
  code: 'texttt code lstinline',
  superscript: 'textsuperscript',
  subscript: 'textsubscript textinferior',
  'small-caps': 'textsc',
  underline: 'underline uline ul uuline uwave underbar',
  strike: 'sout st xout',
});

/** Macros that style the rest of their group, as in `{\em word}`. */
export const styleDeclarations: ReadonlyMap<string, TextStyle> = pairNames({
  emphasis: 'em it itshape sl slshape',
  strong: 'bf bfseries boldmath',
  code: 'tt ttfamily',
  'small-caps': 'sc scshape',
});

/** Macros that end the styles of their group. */
export const plainDeclarations: ReadonlySet<string> = new Set(
  'rm rmfamily normalfont mdseries upshape sf sffamily selectfont'.split(' '),
);

function pairNames(names: Partial<Record<TextStyle, string>>): Map<string, TextStyle> {
  return new Map(
    Object.entries(names).flatMap(([style, written]) =>
      written.split(' ').map((name): [string, TextStyle] => [name, style as TextStyle]),
    ),
  );
}
