import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCpu } from '../support/measure-cpu.ts';
import { SeededRandom } from '../support/random.ts';
import { findBrokenLaw } from './laws.ts';
import { measureGrowth } from './measure-growth.ts';
import { mutate } from './mutate.ts';
import { readHuge } from './read-huge.ts';
import { documentKinds, readCompanions, readSamples, type DocumentKind } from './samples.ts';

const help = `Usage: npm run fuzz -- [options]

Reads mutated documents of every format until the time is over. Each has to be read without a crash or a hang, and each
of its records has to be published or reported. Then reads long documents and ones eight times as long, of many awkward
shapes, to show that time grows with size alone.

  --seconds N    how long (60)
  --documents N  how many at most, so that a run is the same on any machine
  --seed S       which documents: the same seed makes the same ones (1)
  --only LIST    endings with commas between: .txt,.bib
  --mutants      reads mutated documents alone
  --growth       measures growth alone
  --shapes N     how many awkward shapes of each format are drawn by chance (150)
  --huge         reads documents of 50 MB alone: a text, a line; and 5 MB of records
  --help`;

/** Milliseconds from which a document of a few thousand letters counts as a hang. */
const longestMs = 2000;

/** Times that eight times as much may take: between the line, 8, and the square, 64, since small documents measure badly. */
const mostGrowth = 30;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    documents: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    mutants: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    shapes: { type: 'string', default: '150' },
    huge: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else if (values.huge) {
  for (const { name } of chooseKinds())
    for (const reading of readHuge(name)) console.log(JSON.stringify(reading));
} else {
  const chosen = chooseKinds();
  if (!values.growth) fuzz(chosen, Number(values.seconds), Number(values.seed), Number(values.documents));
  for (const growth of values.mutants
    ? []
    : measureGrowth(chosen, Number(values.seed), Number(values.shapes))) {
    console.log(JSON.stringify(growth));
    if (growth.ratio > mostGrowth && growth.elapsedMs > longestMs / 4) process.exitCode = 1;
  }
}

function chooseKinds(): DocumentKind[] {
  const only = values.only === '' ? undefined : values.only.split(',');
  return documentKinds.filter(({ name }) => only?.some((ending) => name.endsWith(ending)) ?? true);
}

function fuzz(chosen: DocumentKind[], seconds: number, seed: number, documents: number): void {
  const subjects = chosen.map((kind) => ({
    name: kind.name,
    samples: readSamples(kind),
    beside: readCompanions(kind),
    count: { documents: 0, bytes: 0, slowestMs: 0, finds: 0 },
  }));
  const end = performance.now() + seconds * 1000;
  const first = seed * 1_000_003;
  for (let number = first; performance.now() < end && number < first + documents; number++) {
    const { name, samples, beside, count } = subjects[number % subjects.length] as (typeof subjects)[number];
    const text = mutate(samples, new SeededRandom(number));
    const { result: broken, cpuMs } = measureCpu(() => findBrokenLaw(name, text, beside));
    count.documents++;
    count.bytes += text.length;
    count.slowestMs = Math.max(count.slowestMs, cpuMs);
    const law = broken ?? (cpuMs > longestMs ? `it takes ${Math.round(cpuMs)} ms` : undefined);
    if (law === undefined) continue;
    count.finds++;
    const file = `fuzz-${number}${/\.\w+$/.exec(name)?.[0] ?? ''}`;
    writeFileSync(file, text);
    console.error(`${name}, document ${number} (kept as ${file}): ${law}`);
    process.exitCode = 1;
    if (count.finds >= 10) break;
  }
  for (const { name, count } of subjects) {
    console.log(
      JSON.stringify({
        format: name.replace('content/', ''),
        ...count,
        slowestMs: Math.round(count.slowestMs),
      }),
    );
  }
}
