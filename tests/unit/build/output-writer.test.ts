import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutputRecordFile, type OutputRecord } from '../../../src/build/output-record.ts';
import { OutputWriter, type WriterSummary } from '../../../src/build/output-writer.ts';
import { listFiles } from '../../../src/build/replace-output.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-writer-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function write(
  name: string,
  documents: Record<string, string>,
  previous?: { folder: string; record: OutputRecord },
): Promise<WriterSummary> {
  const writer = new OutputWriter({ staging: join(folder, name), ...(previous && { previous }) });
  for (const [path, text] of Object.entries(documents)) await writer.write(path, text);
  return writer.finish();
}

test('every document is written as it is', async () => {
  const documents = Object.fromEntries(
    Array.from({ length: 450 }, (_, index) => [`papers/${index}/index.html`, `Nº ${index} — 日本語`]),
  );
  const { record, kept, bytes } = await write('a', documents);
  expect(listFiles(join(folder, 'a'))).toHaveLength(450);
  expect(readFileSync(join(folder, 'a/papers/449/index.html'), 'utf8')).toBe('Nº 449 — 日本語');
  expect([record.size, kept.length]).toEqual([450, 0]);
  expect(bytes).toBe(Object.values(documents).reduce((sum, text) => sum + Buffer.byteLength(text), 0));
});

test('what has not changed since the last output is not written again', async () => {
  const { record } = await write('a', { 'x.html': 'x', 'y.html': 'y' });
  const file = new OutputRecordFile(join(folder, 'cache'), join(folder, 'a'));
  file.write({ version: '', reads: new Map(), documents: record });
  const previous = { folder: join(folder, 'a'), record: file.read()!.documents };
  const second = await write('b', { 'x.html': 'x', 'y.html': 'Y', 'z.html': 'z' }, previous);
  expect(second.kept).toEqual(['x.html']);
  expect(listFiles(join(folder, 'b')).sort()).toEqual(['y.html', 'z.html']);
});

test('a file that somebody else has changed or removed since is written again', async () => {
  const { record } = await write('a', { 'x.html': 'x', 'y.html': 'y', 'z.html': 'z' });
  rmSync(join(folder, 'a/x.html'));
  writeFileSync(join(folder, 'a/y.html'), '?');
  utimesSync(join(folder, 'a/y.html'), 1, 1);
  const second = await write(
    'b',
    { 'x.html': 'x', 'y.html': 'y', 'z.html': 'z' },
    { folder: join(folder, 'a'), record },
  );
  expect(second.kept).toEqual(['z.html']);
});

test('a document that would be rendered from the same as the last is kept without its text', async () => {
  const first = new OutputWriter({ staging: join(folder, 'a') });
  await first.write('same.html', 'x', 'inputs');
  await first.write('other.html', 'x', 'inputs');
  await first.write('unknown.html', 'x');
  await first.write('touched.html', 'x', 'inputs');
  const { record } = await first.finish();
  utimesSync(join(folder, 'a/touched.html'), 1, 1);
  const second = new OutputWriter({
    staging: join(folder, 'b'),
    previous: { folder: join(folder, 'a'), record },
  });
  expect(second.keep('same.html', 'inputs')).toBe(true);
  expect(second.keep('other.html', 'changed')).toBe(false);
  expect(second.keep('unknown.html', '')).toBe(false);
  expect(second.keep('touched.html', 'inputs')).toBe(false);
  expect(second.keep('new.html', 'inputs')).toBe(false);
  await second.write('other.html', 'y', 'changed');
  const { kept, unrendered, bytes, record: next } = await second.finish();
  expect([kept, unrendered, bytes]).toEqual([['same.html'], 1, 2]);
  expect(next.get('same.html')).toEqual(record.get('same.html'));
});

test('two documents of one path are refused', async () => {
  const writer = new OutputWriter({ staging: join(folder, 'a') });
  await writer.write('x.html', 'x');
  await expect(writer.write('x.html', 'y')).rejects.toThrow('x.html');
});

test('a failure to write ends the build with its reason', async () => {
  writeFileSync(join(folder, 'a'), 'no folder');
  await expect(write('a', { 'papers/x.html': 'x' })).rejects.toThrow(/ENOTDIR|EEXIST/);
});
