import { lstatSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that a build's output takes the place of: where a link leads, such as into a web server's, not the link. */
export function outputFolder(outDir: URL): string {
  const folder = fileURLToPath(outDir).replace(/[\\/]$/, '');
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(folder) : folder;
}
