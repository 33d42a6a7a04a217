import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentRecord, OutputRecord } from './output-record.ts';
import type { WriterAnswer, WriterRequest, WriterThreadData } from './output-writer.ts';

const { staging, previous, stopped } = workerData as WriterThreadData;
const record: OutputRecord = new Map();
const kept: string[] = [];
const folders = new Set<string>();
let bytes = 0;

parentPort?.on('message', (request: WriterRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: WriterRequest): WriterAnswer {
  try {
    if ('finish' in request) return { summary: { record, kept, bytes } };
    const { paths, ends, bytes: content } = request;
    for (const [index, path] of paths.entries()) {
      if (Atomics.load(stopped, 0) === 1) break;
      keepOrWrite(path, content.subarray(ends[index - 1] ?? 0, ends[index]));
    }
    return { written: true };
  } catch (failure) {
    return { failure };
  }
}

function keepOrWrite(path: string, content: Uint8Array): void {
  bytes += content.length;
  const hash = createHash('sha1').update(content).digest('base64');
  const before = previous?.record.get(path);
  if (before?.hash === hash && isUntouched(path, before)) {
    kept.push(path);
    record.set(path, before);
  } else {
    record.set(path, { hash, ...write(path, content) });
  }
}

/** Whether the file of the last output is still the one that was written then. */
function isUntouched(path: string, { size, modifiedMs }: DocumentRecord): boolean {
  const found = statSync(join(previous!.folder, path), { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size && found.mtimeMs === modifiedMs;
}

function write(path: string, content: Uint8Array): Omit<DocumentRecord, 'hash'> {
  const file = join(staging, path);
  const folder = dirname(file);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  const descriptor = openSync(file, 'w');
  try {
    for (let written = 0; written < content.length;) {
      written += writeSync(descriptor, content, written);
    }
    return { size: content.length, modifiedMs: fstatSync(descriptor).mtimeMs };
  } finally {
    closeSync(descriptor);
  }
}
