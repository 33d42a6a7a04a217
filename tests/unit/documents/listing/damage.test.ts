import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { listingFormat } from '../../../../src/documents/listing/listing-format.ts';
import type { PublicationRecord } from '../../../../src/documents/record.ts';
import { displayName } from '../../../../src/publications/person-name.ts';

/** Titles, authors and abstracts of twenty made-up papers by one owner, with list lengths and title forms that vary. */
const invented = [
  'Lovelace, Ada',
  ...Array.from({ length: 20 }, (_, index) => {
    const others = [
      'Babbage, Charles',
      'Hamilton, Margaret',
      'van Rossum, Guido',
      'Hopper, Grace',
      'Zuse, Konrad',
    ];
    const authors = [...others.slice(0, index % 5), 'Lovelace, Ada', ...others.slice(5 - (index % 3))];
    return [
      `${['Engines', 'On Bernoulli Numbers', 'A Study of Looms: Cards and Threads'][index % 3]}, Part ${index}`,
      authors.join(', '),
      `We study engine number ${index}. ${'It computes what it is told to compute, and no more. '.repeat(2 + (index % 4))}The end.`,
    ];
  }).flat(),
];

const documents = [
  {
    name: 'a document of ten papers',
    lines: readFileSync(new URL('../../../fixtures/xiong-wei/xiong-wei.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  },
  { name: 'a document of twenty papers', lines: invented },
];

const damages: { name: string; apply(lines: string[], at: number): string[]; alsoHits?: number }[] = [
  { name: 'deleted', apply: (lines, at) => lines.toSpliced(at, 1) },
  { name: 'doubled', apply: (lines, at) => lines.toSpliced(at, 0, lines[at] as string) },
  {
    name: 'swapped with the next',
    apply: (lines, at) => lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse()),
    alsoHits: 1,
  },
  { name: 'cut in the middle', apply: (lines, at) => lines.toSpliced(at, 1, ...halves(lines[at] as string)) },
];

describe('a damaged line', () => {
  for (const { name: document, lines } of documents) {
    const sound = parse(lines);
    it(`is missing from no reading of ${document}`, () => {
      expect(sound.diagnostics).toEqual([]);
      expect(sound.records).toHaveLength((lines.length - 1) / 3);
    });
    for (const { name, apply, alsoHits = 0 } of damages) {
      for (const parted of [false, true]) {
        it(`that is ${name} costs ${document}${parted ? ' with blank lines' : ''} its record at most, and is reported`, () => {
          for (let at = 0; at < lines.length - alsoHits; at++) {
            const damaged = parse(
              apply(parted ? partByBlanks(lines) : lines, parted ? at + Math.ceil(at / 3) : at),
            );
            const kept = new Set(damaged.records.map(fingerprint));
            const lost = sound.records.flatMap((record, index) =>
              kept.has(fingerprint(record)) ? [] : [index],
            );
            const hit = [at, at + alsoHits].map(recordOf);
            const where = `line ${at + 1}`;
            expect(
              lost.filter((index) => !hit.includes(index)),
              where,
            ).toEqual([]);
            if (lost.length > 0) expect(damaged.diagnostics, where).not.toEqual([]);
          }
        });
      }
    }
  }
});

function parse(lines: string[]) {
  return listingFormat.parse(new SourceText('listing.txt', `${lines.join('\n')}\n`));
}

/** A blank line before each title: line `at` moves by one for each record that has begun. */
function partByBlanks(lines: string[]): string[] {
  return lines.flatMap((line, index) => (index % 3 === 1 ? ['', line] : [line]));
}

function recordOf(line: number): number {
  return Math.floor((line - 1) / 3);
}

function halves(line: string): string[] {
  const middle = Math.floor(line.length / 2);
  return [line.slice(0, middle), line.slice(middle)];
}

/** Without white space: where blank lines part the records, an abstract may go on over several lines. */
function fingerprint({ title, authors, abstract }: PublicationRecord): string {
  return JSON.stringify([title.latex, authors.map(displayName), abstract?.latex]).replace(/\s|\\n/g, '');
}
