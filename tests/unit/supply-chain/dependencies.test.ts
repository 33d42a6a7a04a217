import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function readFile(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

const { dependencies, optionalDependencies } = JSON.parse(readFile('package.json')) as {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** The rows of the table in `ARCHITECTURE.md`: patterns of names, and what they are for. */
const rows = readFile('ARCHITECTURE.md')
  .split('## Dependencies of the site')[1]!
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [names = '', purpose = ''] = line.split('|').slice(1);
    const [first = '', ...others] = [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);
    // `-layout-forceatlas2` is the end of a name that begins as the first does.
    return { names: [first, ...others.map((name) => (name.startsWith('-') ? first + name : name))], purpose };
  });

function isNamed(dependency: string, pattern: string): boolean {
  return pattern.endsWith('*') ? dependency.startsWith(pattern.slice(0, -1)) : dependency === pattern;
}

describe('the table of dependencies in ARCHITECTURE.md', () => {
  const installed = Object.keys({ ...dependencies, ...optionalDependencies });

  it('names every package that a site is built with, and no other', () => {
    const patterns = rows.flatMap(({ names }) => names);
    const isListed = (name: string): boolean => patterns.some((pattern) => isNamed(name, pattern));
    expect(installed.filter((name) => !isListed(name))).toEqual([]);
    expect(patterns.filter((pattern) => !installed.some((name) => isNamed(name, pattern)))).toEqual([]);
  });

  it('says what each is for', () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const { names, purpose } of rows) expect(purpose.trim().length, names.join(' ')).toBeGreaterThan(10);
  });

  it('gives every package one version, so that nothing changes without a commit', () => {
    for (const version of Object.values({ ...dependencies, ...optionalDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
