/**
 * Macros that Temml lacks, by what they mean: of LaTeX's boxes, of packages (`nicefrac`, `xfrac`, `braket`, Springer's
 * class), and names that nearly every paper in computer science defines alike.
 */
export const packageMacros: Readonly<Record<string, string>> = {
  '\\mbox': '\\text{#1}',
  '\\ensuremath': '#1',
  '\\nicefrac': '{#1}/{#2}',
  '\\sfrac': '{#1}/{#2}',
  '\\varvec': '\\boldsymbol{#1}',
  '\\Tilde': '\\tilde{#1}',
  '\\Hat': '\\hat{#1}',
  '\\Bar': '\\bar{#1}',
  '\\Vec': '\\vec{#1}',
  '\\*': '*',
  '\\+': '+',
  // Temml's own takes an argument, as the package `physics` has it.
  '\\order': '\\mathcal{O}',
  '\\eps': '\\epsilon',
  '\\poly': '\\operatorname{poly}',
  '\\polylog': '\\operatorname{polylog}',
  '\\sign': '\\operatorname{sign}',
  '\\sgn': '\\operatorname{sgn}',
  '\\rank': '\\operatorname{rank}',
  '\\diag': '\\operatorname{diag}',
  '\\tr': '\\operatorname{tr}',
  '\\Tr': '\\operatorname{Tr}',
  '\\Var': '\\operatorname{Var}',
  '\\Cov': '\\operatorname{Cov}',
  '\\KL': '\\operatorname{KL}',
  '\\ReLU': '\\operatorname{ReLU}',
  '\\softmax': '\\operatorname{softmax}',
  '\\opt': '\\operatorname{opt}',
  '\\OPT': '\\operatorname{OPT}',
};
