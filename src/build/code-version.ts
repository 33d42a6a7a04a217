import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretOfManifest } from './astro-internals.ts';
import { listFiles } from './replace-output.ts';

/**
 * A word that changes with the code that renders pages, with Astro's settings and with the names of style sheets and scripts,
 * all of which stand in the modules that Astro has built to render with.
 *
 * @param folder of those modules; without it nothing can be told
 */
export function codeVersion(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const sum = createHash('sha1').update(process.version);
  for (const path of listFiles(folder).sort()) {
    const code = readFileSync(join(folder, path), 'utf8').replace(secretOfManifest, '');
    sum.update(`\n${path}\n${code.length}\n`).update(code);
  }
  return sum.digest('base64');
}
