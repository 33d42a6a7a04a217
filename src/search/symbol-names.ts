const greekLetters =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega';

/** Signs of formulas by the names that TeX and people give them: Greek letters in small, and a few operators. */
export const symbolNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    greekLetters.split(' ').map((name, index) => [String.fromCharCode(0x3b1 + index), name]),
  ),
  '∞': 'infty',
  '∇': 'nabla',
  '∂': 'partial',
};
