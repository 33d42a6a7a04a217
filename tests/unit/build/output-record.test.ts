import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutputRecordFile, type OutputMemory } from '../../../src/build/output-record.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-record-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const memory: OutputMemory = {
  version: 'v1',
  reads: new Map([['/papers/[slug]', new Map([['({ site }) =>\n\tsite', '#x']])]]),
  documents: new Map([['papers/x/index.html', { hash: 'h', size: 1, modifiedMs: 2.5, inputs: 'i' }]]),
};

test('what is remembered of an output is read as it was written', () => {
  const file = new OutputRecordFile(folder, '/output');
  file.write(memory);
  expect(file.read()).toEqual(memory);
});

test('a memory with any byte changed, cut off or added is none', () => {
  const file = new OutputRecordFile(folder, '/output');
  file.write(memory);
  const path = join(folder, readdirSync(folder)[0]!);
  const text = readFileSync(path, 'utf8');
  for (let index = 0; index < text.length; index++) {
    const damaged = text[index] === 'a' ? 'b' : 'a';
    writeFileSync(path, text.slice(0, index) + damaged + text.slice(index + 1));
    expect(file.read()).toBeUndefined();
    writeFileSync(path, text.slice(0, index));
    expect(file.read()).toBeUndefined();
  }
  writeFileSync(path, `${text}x`);
  expect(file.read()).toBeUndefined();
  writeFileSync(path, text);
  expect(file.read()).toEqual(memory);
});
