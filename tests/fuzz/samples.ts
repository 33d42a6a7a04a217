import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceText } from '../../src/diagnostics/source-text.ts';

/** A kind of document that owners write. */
export interface DocumentKind {
  /** As a document of it is called. */
  name: string;
  /** Its documents among the fixtures, by their paths there. */
  samples: RegExp;
  /** What is read together with each, where a document of the kind means nothing alone. */
  beside?: RegExp;
}

export const documentKinds: readonly DocumentKind[] = [
  { name: 'content/a.txt', samples: /^(?!settings|details).*\.txt$/ },
  { name: 'content/a.bib', samples: /\.bib$/ },
  { name: 'content/a.ris', samples: /\.ris$/ },
  { name: 'content/a.json', samples: /\.json$/ },
  {
    name: 'content/a.details.yaml',
    samples: /\.details\.yaml$/,
    beside: /^details\/publications\.txt$/,
  },
  { name: 'content/site.yaml', samples: /\/site\.yaml$|^settings\/.*\.yaml$/ },
  {
    name: 'content/people.yaml',
    samples: /\/people\.yaml$/,
    beside: /^(?:sites\/who-is-who|content\/a-name-stands-in-two-entries)\/papers\.bib$/,
  },
];

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Documents of a kind among the fixtures: the damaged ones and the sound. */
export function readSamples({ name, samples }: DocumentKind): string[] {
  const found = findFixtures(samples).map(readFixture);
  if (found.length === 0) throw new Error(`No fixture is like ${name}.`);
  return found;
}

/** What is read together with each document of a kind. */
export function readCompanions({ name, beside }: DocumentKind): SourceText[] {
  if (!beside) return [];
  const found = findFixtures(beside);
  if (found.length === 0) throw new Error(`No fixture stands beside ${name}.`);
  return found.map(
    (path, number) => new SourceText(`content/${number}-${path.replace(/.*\//, '')}`, readFixture(path)),
  );
}

function findFixtures(pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();
}

function readFixture(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
