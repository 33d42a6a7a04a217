import { findBrokenLaw } from './laws.ts';

/** One awkward shape at two sizes. Time that grows with size gives a ratio near the ratio of the sizes, which is 8. */
export interface Growth {
  document: string;
  shape: string;
  /** UTF-16 units of the larger one. */
  length: number;
  elapsedMs: number;
  /** Of the elapsed times, the larger document's to the smaller's. */
  ratio: number;
}

const records: Record<string, string> = {
  'content/a.txt':
    'On Reading\nCurie, Marie, Li, Na\nWe measure how people read. Reading is a skill, and $x^2$ helps.\n',
  'content/a.bib': '@article{a, title = {On Reading}, author = {Curie, Marie and Li, Na}, year = 2020}\n',
  'content/a.ris': 'TY  - JOUR\nTI  - On Reading\nAU  - Curie, Marie\nPY  - 2020\nER  - \n',
};

/** What a document can hold much of. */
const pieces = [
  'x',
  ' ',
  '{',
  '}',
  '$',
  '\\',
  '$x$ ',
  '\\a{',
  '"',
  ',',
  ' and ',
  '@',
  '@a{',
  '[',
  '\n',
  '\0',
  'é',
  '- ',
  '"a":',
  '%',
];

/** Reads each shape at 10,000 letters and at eight times as many. */
export function measureGrowth(names: readonly string[]): Growth[] {
  return names.flatMap((name) => {
    const record = records[name];
    const shapes = [
      ...pieces.map((piece) => ({
        shape: JSON.stringify(piece),
        make: (length: number) => (record ?? '') + piece.repeat(length / piece.length),
      })),
      ...(record
        ? [{ shape: 'records', make: (length: number) => record.repeat(length / record.length) }]
        : []),
    ];
    const measured = shapes.map(({ shape, make }) => {
      const smallMs = elapsed(name, make(10_000));
      const elapsedMs = elapsed(name, make(80_000));
      return {
        document: name,
        shape,
        length: 80_000,
        elapsedMs: Math.round(elapsedMs),
        ratio: Number((elapsedMs / Math.max(1, smallMs)).toFixed(1)),
      };
    });
    return measured.sort((a, b) => b.elapsedMs - a.elapsedMs).slice(0, 3);
  });
}

/** The processor's time, which other work on the machine does not change much. */
function cpuMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function elapsed(name: string, text: string): number {
  const start = process.cpuUsage();
  const broken = findBrokenLaw(name, text);
  const elapsedMs = cpuMs(start);
  if (broken !== undefined) throw new Error(`${name} with much of the same: ${broken}`);
  return elapsedMs;
}
