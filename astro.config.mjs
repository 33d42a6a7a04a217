// @ts-check
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fuseMatcher } from './.config/fuse-matcher.mjs';
import { buildIntegration } from './src/build/build-integration.ts';
import { contentFileRoutes } from './src/loader/content-file-routes.ts';
import { contentSecurityDirectives } from './src/loader/content-security.ts';
import { siteAddress } from './src/loader/site-address.ts';
import { watchDocuments } from './src/loader/watch-documents.ts';

const port = Number(process.env.PORT || 4321);

export default defineConfig({
  ...siteAddress(port),
  trailingSlash: 'always',
  security: { csp: { directives: [...contentSecurityDirectives] } },
  // Its colours are style attributes, which the policy forbids, and no page is written in Markdown.
  markdown: { syntaxHighlight: false },
  server: { port },
  integrations: [contentFileRoutes(), watchDocuments(), buildIntegration()],
  vite: {
    plugins: [tailwindcss(), fuseMatcher()],
    // Modules that are fetched on demand need no preloading, whose script would be in every page.
    // A script or style is a file, however small: browsers keep it, where it would be sent again with every page.
    build: { modulePreload: false, assetsInlineLimit: 0 },
    worker: { format: 'es', plugins: () => [fuseMatcher()] },
  },
});
