import { measureCpu } from '../support/measure-cpu.ts';
import { findBrokenLaw } from './laws.ts';

/** A document that is far larger than any owner's, read. */
export interface HugeReading {
  document: string;
  /** Whether it holds many records, one record with a long text, or one line of words. */
  holds: 'records' | 'text' | 'line';
  megabytes: number;
  elapsedMs: number;
}

/** UTF-16 units of a document that holds many records, each another: more than a call can have arguments. */
const recordsLength = 5_000_000;
const textLength = 50_000_000;

/** How each kind of document writes its records, and how it begins and ends one of a long text. */
const shapes: Record<string, { record(number: number): string; text: [before: string, behind: string] }> = {
  'content/a.txt': {
    record: (number) =>
      `On Tide ${number}\nCurie, Marie, Li, Na${number}\nWe measure tides. They are high.\n`,
    text: ['Curie, Marie\nOn Tides\nCurie, Marie\n', '\n'],
  },
  'content/a.bib': {
    record: (number) => `@misc{a${number}, title = {Tide ${number}}}\n`,
    text: ['@article{a, title = {', '}}'],
  },
  'content/a.ris': {
    record: (number) => `TY  - JOUR\nTI  - Tide ${number}\nER  - \n`,
    text: ['TY  - JOUR\nTI  - ', '\nER  - \n'],
  },
  'content/a.json': {
    record: (number) => `{"title": "Tide ${number}"},\n`,
    text: ['[{"title": "', '"}]'],
  },
  'content/a.details.yaml': {
    record: (number) => `- title: Tide ${number}\n`,
    text: ['- title: Tides\n  note: ', '\n'],
  },
  'content/site.yaml': { record: (number) => `key${number}: Tides\n`, text: ['title: ', '\n'] },
  'content/people.yaml': { record: (number) => `- name: Marie Curie ${number}\n`, text: ['- name: ', '\n'] },
};

/** Reads three huge documents of a kind. @throws when a law is broken */
export function readHuge(document: string): HugeReading[] {
  const shape = shapes[document];
  if (!shape) return [];
  const [before, behind] = shape.text;
  const words = 'word '.repeat(textLength / 5);
  const texts = { records: writeRecords(shape.record), text: before + words + behind, line: words };
  return (['records', 'text', 'line'] as const).map((holds) => {
    const text = texts[holds];
    const { result: broken, cpuMs } = measureCpu(() => findBrokenLaw(document, text));
    if (broken !== undefined) throw new Error(`${document} with a huge ${holds}: ${broken}`);
    return { document, holds, megabytes: Math.round(text.length / 1e6), elapsedMs: Math.round(cpuMs) };
  });
}

function writeRecords(record: (number: number) => string): string {
  const records: string[] = [];
  for (let length = 0; length < recordsLength; length += (records.at(-1) as string).length)
    records.push(record(records.length));
  return records.join('');
}
