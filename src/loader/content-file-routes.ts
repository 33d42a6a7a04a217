import type { AstroIntegration } from 'astro';
import { fileEndings } from '../bibliography/owner-files.ts';

/**
 * A route for each kind of file that `content/` may hold beside documents. Astro takes a route for one of files, which
 * have no slash behind them, by an ending that stands in its name.
 */
export function contentFileRoutes(): AstroIntegration {
  return {
    name: 'offprint-content-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const ending of fileEndings) {
          injectRoute({
            pattern: `/[folder]/[slug]/[file].${ending}`,
            entrypoint: './src/pages/_content-file.ts',
          });
        }
      },
    },
  };
}
