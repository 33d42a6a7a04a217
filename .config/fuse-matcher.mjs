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
const parts =
  /\/\/#region src\/(?:core\/errorMessages|search\/bitap\/(?:search|convertMaskToIndices|createPatternAlphabet))\.ts\n[^]*?\/\/#endregion/g;

/**
 * The module with a default export that has `match` alone, for patterns of up to 32 letters and texts in the same case.
 *
 * @param {string} code of `fuse.js/basic`
 */
export function keepMatcher(code) {
  const kept = code.match(parts) ?? [];
  if (kept.length !== 4)
    throw new Error('fuse.js has changed: .config/fuse-matcher.mjs no longer finds its matcher.');
  // Fuse's defaults, as far as matching asks for them.
  return `${kept.join('\n')}
const Config = { location: 0, distance: 100, threshold: 0.6, minMatchCharLength: 1 };
export default {
  match: (pattern, text, options) => search(text, pattern, createPatternAlphabet(pattern), options),
};`;
}
