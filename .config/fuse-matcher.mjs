// @ts-check

/**
 * Sends visitors Fuse's matcher alone. Search asks Fuse for nothing but `Fuse.match` without extended search, and a
 * bundler cannot leave the rest of a class out, which is three quarters of its bytes.
 *
 * @returns {import('vite').Plugin}
 */
export function fuseMatcher() {
  return {
    name: 'offprint:fuse-matcher',
    apply: 'build',
    transform: {
      filter: { id: /fuse\.js\/dist\/fuse\.basic\.mjs$/ },
      handler(code) {
        const end = code.indexOf('//#region src/core/register.ts');
        if (end === -1 || !code.slice(0, end).includes('var BitapSearch = class'))
          throw new Error('fuse.js has changed: .config/fuse-matcher.mjs no longer finds its matcher.');
        const match =
          '(pattern, text, options) => new BitapSearch(pattern, { ...Config, ...options }).searchIn(text)';
        return { code: `${code.slice(0, end)}\nexport default { match: ${match} };`, map: null };
      },
    },
  };
}
