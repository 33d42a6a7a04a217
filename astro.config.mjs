// @ts-check
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { fuseMatcher } from './.config/fuse-matcher.mjs';
import { buildIntegration } from './src/build/build-integration.ts';
import { contentSecurityDirectives } from './src/loader/content-security.ts';
import { siteAddress } from './src/loader/site-address.ts';

const port = Number(process.env.PORT || 4321);

/** Which letters a font file is fetched for. Source: Fontsource's (Google Fonts') subsets of the same names. */
const subsets = /** @type {const} */ ({
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
});

/**
 * @param {'source-serif-4' | 'inter'} font
 * @param {keyof typeof subsets} subset
 * @param {'normal' | 'italic'} style
 */
function fontFile(font, subset, style) {
  const weight = font === 'inter' ? '100 900' : '200 900';
  return {
    weight,
    style,
    src: /** @type {[string]} */ ([
      `@fontsource-variable/${font}/files/${font}-${subset}-wght-${style}.woff2`,
    ]),
    unicodeRange: /** @type {[string]} */ ([subsets[subset]]),
  };
}

export default defineConfig({
  ...siteAddress(port),
  trailingSlash: 'always',
  security: { csp: { directives: [...contentSecurityDirectives] } },
  // Its colours are style attributes, which the policy forbids, and no page is written in Markdown.
  markdown: { syntaxHighlight: false },
  server: { port },
  integrations: [buildIntegration()],
  vite: {
    plugins: [tailwindcss(), fuseMatcher()],
    // Modules that are fetched on demand need no preloading, whose script would be in every page.
    build: { modulePreload: false },
    worker: { format: 'es', plugins: () => [fuseMatcher()] },
  },
  fonts: [
    // A family of its own, since this is the one file that pages preload.
    {
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      provider: fontProviders.local(),
      fallbacks: ['Source Serif fallback', 'Georgia', 'serif'],
      options: { variants: [fontFile('source-serif-4', 'latin', 'normal')] },
    },
    {
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif-more',
      provider: fontProviders.local(),
      fallbacks: [],
      options: {
        variants: [
          fontFile('source-serif-4', 'vietnamese', 'normal'),
          fontFile('source-serif-4', 'latin-ext', 'normal'),
          fontFile('source-serif-4', 'latin', 'italic'),
          fontFile('source-serif-4', 'latin-ext', 'italic'),
        ],
      },
    },
    {
      name: 'Inter',
      cssVariable: '--font-inter',
      provider: fontProviders.local(),
      fallbacks: ['Inter fallback', 'system-ui', 'sans-serif'],
      options: {
        variants: [
          // First: Astro fits the fallback to it.
          fontFile('inter', 'latin', 'normal'),
          fontFile('inter', 'vietnamese', 'normal'),
          fontFile('inter', 'latin-ext', 'normal'),
        ],
      },
    },
  ],
});
