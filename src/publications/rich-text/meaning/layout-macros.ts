/** Macros that show nothing, with the number of braced arguments that belong to them. */
export const silentMacros: ReadonlyMap<string, number> = pairCounts([
  'xspace protect relax noindent indent centering raggedright raggedleft sloppy maketitle bigskip medskip smallskip ' +
    'hfill vfill newpage clearpage pagebreak linebreak nolinebreak nopagebreak allowbreak footnotemark displaystyle ' +
    'textstyle scriptstyle scriptscriptstyle limits nolimits tiny scriptsize footnotesize small normalsize large ' +
    'Large LARGE huge Huge left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm ' +
    'unskip ignorespaces strut leavevmode hss vss cr hline toprule midrule bottomrule null nobreak ' +
    'addcomma isdot nopunct bibskipbracenodot indexskipbracenodot begingroup endgroup bgroup egroup makeatletter makeatother singlespacing doublespacing nonumber notag ' +
    '! - / @ + >',
  'label vspace hspace vskip hskip kern mkern raise lower noop noopsort nosort sortnoop SortNoop APACSortNoop foreignlanguage ' +
    'selectlanguage color pagecolor phantom hphantom vphantom usepackage documentclass pagestyle ' +
    'thispagestyle bibliographystyle bibliography pagenumbering index todo input include hypersetup hyphenation ' +
    'textcolor colorbox raisebox scalebox',
  'setlength addtolength setcounter addtocounter fontsize rule newcommand renewcommand providecommand resizebox ' +
    'DeclareMathOperator fcolorbox',
]);

/** Macros whose argument is shown as it is. */
export const transparentMacros: ReadonlySet<string> = new Set(
  (
    'text textrm textsf textnormal textup textmd mbox hbox vbox fbox makebox framebox parbox mathchoice ' +
    'MakeUppercase MakeLowercase uppercase lowercase hl nolinkurl ' +
    'textnumero acs acl gls Gls glspl ac acp acf title author date num si unit ang'
  ).split(' '),
);

/** Macros whose argument is shown between two marks. */
export const enclosingMacros: ReadonlyMap<string, readonly [before: string, after: string]> = new Map([
  ['enquote', ['“', '”']],
  ['footnote', [' (', ')']],
  ['thanks', [' (', ')']],
  ['footnotetext', [' (', ')']],
  ['SI', ['', '\u202F']],
  ['qty', ['', '\u202F']],
  ['ref', ['[', ']']],
  ['autoref', ['[', ']']],
  ['cref', ['[', ']']],
  ['Cref', ['[', ']']],
  ['pageref', ['[', ']']],
  ['nameref', ['[', ']']],
  ['eqref', ['(', ')']],
]);

/** Macros behind which a new paragraph begins; their argument, if any, is shown. */
export const paragraphMacros: ReadonlySet<string> = new Set(
  'par section subsection subsubsection paragraph keywords'.split(' '),
);

/** Environments that only lay out what they hold. */
export const layoutEnvironments: ReadonlySet<string> = new Set(
  'document abstract center flushleft flushright quote quotation verse small footnotesize sloppypar'.split(
    ' ',
  ),
);

/** Environments of items, and how the items are marked. */
export const listEnvironments: ReadonlyMap<string, 'bullet' | 'number' | 'none'> = new Map([
  ['itemize', 'bullet'],
  ['compactitem', 'bullet'],
  ['enumerate', 'number'],
  ['compactenum', 'number'],
  ['inparaenum', 'number'],
  ['description', 'none'],
]);

/** Mathematics that is often written without dollar signs, with the number of its arguments. */
export const mathMacros: ReadonlyMap<string, number> = pairCounts([
  '',
  'mathcal mathbf mathbb mathrm mathsf mathtt mathit mathfrak mathscr boldsymbol bm ensuremath sqrt hat tilde bar vec ' +
    'dot ddot overline widehat widetilde operatorname pmb ce varvec',
  'frac tfrac dfrac binom nicefrac sfrac overset underset stackrel',
]);

/** @param names at index n the names of macros with n arguments, parted by blanks */
function pairCounts(names: readonly string[]): Map<string, number> {
  return new Map(
    names.flatMap((written, count) =>
      written
        .split(' ')
        .filter(Boolean)
        .map((name): [string, number] => [name, count]),
    ),
  );
}
