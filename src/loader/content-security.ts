/**
 * What a page of the site may load and do: use its own site's files and nothing else, whatever text has found its way
 * into it. Astro adds `script-src` and `style-src` with the hashes of what it puts into a page itself.
 * Source: W3C, “Content Security Policy Level 3”.
 */
export const contentSecurityDirectives = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "worker-src 'self'",
  // No string becomes markup or a script’s address but by `browser/trusted-addresses-before-paint.js`.
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;
