// @ts-check

/**
 * Sends visitors Fuse's matcher alone: its search for one pattern in one text, which is all that search asks of
 * `Fuse.match`. A bundler cannot leave the rest of a class out, which is nine tenths of its bytes.
 *
 * @returns {import('vite').Plugin}
 */
export function fuseMatcher() {
  return {
    name: 'offprint:fuse-matcher',
    apply: 'build',
    transform: {
      filter: { id: /fuse\.js\/dist\/fuse\.basic\.mjs$/ },
      handler: (code) => ({ code: keepMatcher(code), map: null }),
    },
  };
}

/** The parts of the module that the matcher consists of, as its comments name them. */
const parts = /\/\/#region src\/search\/bitap\/(?:search|createPatternAlphabet)\.ts\n[^]*?\/\/#endregion/g;

/** What search leaves to Fuse's defaults or always says, so that a bundler can drop what it never asks for. */
const settled = [
  [/\{ location = [^{}]*\} = \{\}/, '{ threshold }'],
  [/PATTERN_LENGTH_TOO_LARGE\(32\)/, ''],
  [/if \(ignoreLocation\) return accuracy;[^]*?\n\t\};/, 'return accuracy;\n\t};'],
  [/const computeMatches = [^;]*;/, 'const computeMatches = false;'],
  [/findAllMatches \? textLen : /, ''],
  [/if \(computeMatches\) \{\s*const indices[^]*?\n\t\}/, ''],
];

/**
 * The module with a default export that has `match` alone, for patterns of up to 32 letters and texts in the same case,
 * wherever in a text they stand.
 *
 * @param {string} code of `fuse.js/basic`
 */
export function keepMatcher(code) {
  const kept = code.match(parts) ?? [];
  let matcher = kept.join('\n');
  const isKnown =
    kept.length === 2 && settled.every(([pattern]) => /** @type {RegExp} */ (pattern).test(matcher));
  if (!isKnown) throw new Error('fuse.js has changed: .config/fuse-matcher.mjs no longer finds its matcher.');
  for (const [pattern, replacement] of settled)
    matcher = matcher.replace(pattern, /** @type {string} */ (replacement));
  return `${matcher}
const location = 0;
export default {
  match: (pattern, text, options) => search(text, pattern, createPatternAlphabet(pattern), options),
};`;
}
