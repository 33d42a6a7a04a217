/**
 * What the fast path needs of Astro's renderer, from within the bundle of pages. It is a route so that it is bundled with
 * them, since a page and its renderer must come from one copy of Astro's runtime; it is never given an address.
 */
export { chunkToString, escapeHTML } from 'astro/runtime/server/index.js';
