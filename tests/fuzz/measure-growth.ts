import { measureCpu } from '../support/measure-cpu.ts';
import { SeededRandom } from '../support/random.ts';
import { findBrokenLaw } from './laws.ts';
import { awkward } from './mutate.ts';
import { readCompanions, readSamples, type DocumentKind } from './samples.ts';

/** One awkward shape at two sizes. */
export interface Growth {
  document: string;
  /** What it holds much of. */
  shape: string;
  /** UTF-16 units of the larger one. */
  length: number;
  elapsedMs: number;
  /** Of the elapsed times, the larger document's to the smaller's: near 8, the ratio of the sizes, where time grows with size. */
  ratio: number;
}

const smallLength = 5_000;
const largeLength = 8 * smallLength;

const records: Record<string, string> = {
  'content/a.txt':
    'On Reading\nCurie, Marie, Li, Na\nWe measure how people read. Reading is a skill, and $x^2$ helps.\n',
  'content/a.bib': '@article{a, title = {On Reading}, author = {Curie, Marie and Li, Na}, year = 2020}\n',
  'content/a.ris': 'TY  - JOUR\nTI  - On Reading\nAU  - Curie, Marie\nPY  - 2020\nER  - \n',
  'content/a.json': '{"title": "On Reading", "author": [{"family": "Curie", "given": "Marie"}]},\n',
  'content/a.details.yaml': '- title: A Reply\n  year: 2020\n',
  'content/site.yaml': 'title: On Reading\n',
  'content/people.yaml': '- name: Marie Curie\n  same: [M. Curie, Curie]\n',
};

/** What a document can hold much of. */
const pieces = [
  ...['x', ' ', '{', '}', '$', '\\', '$x$ ', '\\a{', '"', ',', ' and ', '@', '@a{', '[', '\n', '\0', 'é'],
  ...['- ', '"a":', '%', '[[', '{"a":[', '[{"a":', '{"a":', '- - ', '? ', '&a ', '*a ', ': ', '\t', '\u202E'],
  ...['\nt = {x', ',\nt = {x\n s = 1}', '@a{k, t = {x\n', '@a{k, t = "x\n', '@string{a = "b" # b}\n', ' # a'],
  ...[
    '\nAU  - x',
    '\nTY  - JOUR',
    '\nTI  - x',
    '- name: x\n',
    'k: v\n',
    'k:\n',
    ' k: v: w\n',
    '"\\ud800"',
    '\uD800',
  ],
  ...[
    '\\begin{x}',
    '\\frac{',
    '$$',
    '\\(',
    '<i>',
    '&amp;',
    '“',
    '„',
    'https://x.org/',
    '10.1000/1 ',
    'x. y',
    'A-',
  ],
];

/**
 * Reads each shape at two lengths, and gives the three of each kind that grow most.
 *
 * @param seededShapes how many of each kind of document, beside those that are written here
 */
export function measureGrowth(kinds: readonly DocumentKind[], seed: number, seededShapes: number): Growth[] {
  return kinds.flatMap((kind) => {
    const beside = readCompanions(kind);
    const measured = shapesOf(kind, new SeededRandom(seed), seededShapes).map(({ shape, make }): Growth => {
      const smallMs = measureMs(kind.name, make(smallLength), beside);
      const elapsedMs = measureMs(kind.name, make(largeLength), beside);
      return {
        document: kind.name,
        shape,
        length: largeLength,
        elapsedMs: Math.round(elapsedMs),
        ratio: Number((elapsedMs / Math.max(5, smallMs)).toFixed(1)),
      };
    });
    return measured.sort((a, b) => b.elapsedMs - a.elapsedMs).slice(0, 3);
  });
}

export function shapesOf(
  kind: DocumentKind,
  random: SeededRandom,
  seededShapes: number,
): { shape: string; make(length: number): string }[] {
  const record = records[kind.name] ?? '';
  const samples = readSamples(kind);
  const seeded = Array.from({ length: seededShapes }, () => {
    const parts = Array.from({ length: 1 + random.below(4) }, () =>
      random.below(2) === 0 ? random.pick(awkward) : cutFrom(random.pick(samples), random),
    );
    const before = random.pick(['', record, random.pick(awkward), cutFrom(random.pick(samples), random)]);
    return { before, piece: parts.join(''), after: random.pick(['', '', ...awkward]) };
  });
  const written = [...pieces, record, `${record.trim()} `, `${record}\n`].map((piece) => ({
    before: record,
    piece,
    after: '',
  }));
  return [...written, ...seeded]
    .filter(({ piece }) => piece !== '')
    .map(({ before, piece, after }) => ({
      shape: JSON.stringify([before, piece, after].map((part) => part.slice(0, 100))),
      make: (length) => before + piece.repeat(length / piece.length) + after,
    }));
}

function cutFrom(text: string, random: SeededRandom): string {
  const start = random.below(text.length);
  return text.slice(start, start + random.below(40));
}

function measureMs(name: string, text: string, beside: ReturnType<typeof readCompanions>): number {
  const { result: broken, cpuMs } = measureCpu(() => findBrokenLaw(name, text, beside));
  if (broken !== undefined) throw new Error(`${name} with much of the same: ${broken}`);
  return cpuMs;
}
