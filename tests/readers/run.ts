import fc from 'fast-check';
import { citationFiles, type CitationFormat } from '../../src/citations/citation-files.ts';
import type { Author, Publication } from '../../src/publications/publication.ts';
import { arbitraryPublication } from '../support/arbitrary-publication.ts';
import { readByBiber } from './biblatexml.ts';
import { readCsl } from './csl.ts';
import { readMods } from './mods.ts';
import { expectedFacts, type ReadFacts } from './read-fact.ts';
import { readTool } from './read-tool.ts';

// `npm run check:readers`: programs that others wrote read what our writers write, and agree on keys, titles, authors
// and years. They have to be installed (Debian: `apt-get install --no-install-recommends biber bibutils pandoc`): a missing one is a failure.

interface Reader {
  name: string;
  format: CitationFormat;
  read(text: string): Promise<ReadFacts[]>;
  /** RIS has no mark for a group, and bibutils takes its last word for a family name. */
  takesGroupsForPeople?: true;
}

const readers: readonly Reader[] = [
  {
    name: 'bib2xml',
    format: 'bib',
    read: async (text) => readMods(await readTool('bib2xml', ['-i', 'utf8', '-o', 'utf8'], text)),
  },
  {
    name: 'ris2xml',
    format: 'ris',
    takesGroupsForPeople: true,
    read: async (text) => readMods(await readTool('ris2xml', ['-i', 'utf8', '-o', 'utf8'], text)),
  },
  { name: 'biber', format: 'bib', read: readByBiber },
  ...(['bibtex', 'biblatex'] as const).map((from): Reader => ({
    name: `pandoc (${from})`,
    format: 'bib',
    read: async (text) => readCsl(await readTool('pandoc', ['-f', from, '-t', 'csljson'], text)),
  })),
  {
    name: 'pandoc (csljson)',
    format: 'json',
    read: async (text) => readCsl(await readTool('pandoc', ['-f', 'csljson', '-t', 'csljson'], text)),
  },
];

const publications = distinctKeys(fc.sample(arbitraryPublication, { numRuns: 300, seed: 20260101 })).filter(
  // Formulas have as many plain forms as there are readers; the round trips of our own cover them.
  ({ title }) => !/[$\\^{}_#%]/.test(title.latex),
);
let failed = 0;
for (const { name, format, read, takesGroupsForPeople } of readers) {
  const shown = takesGroupsForPeople
    ? publications.filter(({ authors }) => !authors.some(isGroup))
    : publications;
  const problems = await compare(shown, () => read(citationFiles[format].write(shown))).catch(
    (error: unknown) => [String(error)],
  );
  console.log(
    `${problems.length === 0 ? '✓' : '✗'} ${name}: ${shown.length} publications${problems.length === 0 ? '' : `, ${problems.length} read otherwise`}`,
  );
  for (const problem of problems.slice(0, 10)) console.log(`    ${problem}`);
  if (problems.length > 0) failed++;
}
console.log(`${readers.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function compare(written: Publication[], read: () => Promise<ReadFacts[]>): Promise<string[]> {
  const found = new Map((await read()).map((facts) => [facts.key, facts]));
  return written.flatMap((publication) => {
    const expected = expectedFacts(publication);
    const facts = found.get(expected.key);
    return JSON.stringify(facts) === JSON.stringify(expected)
      ? []
      : [`${JSON.stringify(expected)}\n     ≠ ${JSON.stringify(facts)}`];
  });
}

function isGroup({ name }: Author): boolean {
  return 'literal' in name;
}

function distinctKeys(all: Publication[]): Publication[] {
  return [...new Map(all.map((publication) => [publication.citationKey, publication])).values()];
}
