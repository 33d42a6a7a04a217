import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SeededRandom } from '../support/random.ts';
import { findBrokenLaw } from './laws.ts';
import { measureGrowth } from './measure-growth.ts';
import { mutate } from './mutate.ts';
import { readSamples } from './samples.ts';

const help = `Usage: npm run fuzz -- [options]

Reads mutated documents of every format until the time is over. Each has to be read without a crash or a hang, and each
of its records has to be published or reported. Then reads longer and longer documents, to show that time grows with size.

  --seconds N    how long (60)
  --documents N  how many at most, so that a run is the same on any machine
  --seed S       which documents: the same seed makes the same ones (1)
  --only LIST    endings with commas between: .txt,.bib
  --growth       measures growth alone
  --help`;

/** Milliseconds from which a document of a few thousand letters counts as a hang. */
const longestMs = 2000;

/** The name of a document of each kind. */
const names = [
  'content/a.txt',
  'content/a.bib',
  'content/a.ris',
  'content/a.json',
  'content/a.details.yaml',
  'content/site.yaml',
];
const endings: Record<string, string> = {
  'content/site.yaml': '.yaml',
  'content/a.details.yaml': '.details.yaml',
};

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    documents: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    growth: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else {
  const only = values.only === '' ? undefined : values.only.split(',');
  const chosen = names.filter((name) => only?.some((ending) => name.endsWith(ending)) ?? true);
  if (!values.growth) fuzz(chosen, Number(values.seconds), Number(values.seed), Number(values.documents));
  for (const line of measureGrowth(chosen)) console.log(JSON.stringify(line));
}

function fuzz(chosen: string[], seconds: number, seed: number, documents: number): void {
  const counts = new Map(chosen.map((name) => [name, { documents: 0, bytes: 0, slowestMs: 0, finds: 0 }]));
  const samples = new Map(
    chosen.map((name) => [name, readSamples(endings[name] ?? (/\.\w+$/.exec(name)?.[0] as string))]),
  );
  const end = performance.now() + seconds * 1000;
  const first = seed * 1_000_003;
  for (let number = first; performance.now() < end && number < first + documents; number++) {
    const name = chosen[number % chosen.length] as string;
    const count = counts.get(name) as { documents: number; bytes: number; slowestMs: number; finds: number };
    const text = mutate(samples.get(name) as string[], new SeededRandom(number));
    const start = process.cpuUsage();
    const broken = findBrokenLaw(name, text);
    const { user, system } = process.cpuUsage(start);
    const elapsedMs = (user + system) / 1000;
    count.documents++;
    count.bytes += text.length;
    count.slowestMs = Math.max(count.slowestMs, elapsedMs);
    const law = broken ?? (elapsedMs > longestMs ? `it takes ${Math.round(elapsedMs)} ms` : undefined);
    if (law === undefined) continue;
    count.finds++;
    const file = `fuzz-${number}${/\.\w+$/.exec(name)?.[0] ?? ''}`;
    writeFileSync(file, text);
    console.error(`${name}, document ${number} (kept as ${file}): ${law}`);
    process.exitCode = 1;
    if (count.finds >= 10) break;
  }
  for (const [name, count] of counts) {
    console.log(
      JSON.stringify({
        format: name.replace('content/', ''),
        ...count,
        slowestMs: Math.round(count.slowestMs),
      }),
    );
  }
}
