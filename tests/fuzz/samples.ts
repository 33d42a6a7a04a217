import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Documents of a kind among the fixtures: the damaged ones and the sound. */
export function readSamples(ending: string): string[] {
  const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !/\.report$|settings.*\.txt$|details.*\.txt$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  if (samples.length === 0) throw new Error(`No fixture ends in ${ending}.`);
  return samples;
}
