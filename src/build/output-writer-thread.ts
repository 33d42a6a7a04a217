import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isUntouched, type DocumentRecord, type OutputRecord } from './output-record.ts';
import type { WriterAnswer, WriterRequest, WriterThreadData } from './output-writer.ts';

const { staging, previous, stopped } = workerData as WriterThreadData;
const record: OutputRecord = new Map();
const kept: string[] = [];
/** The folder that was made last: most have one file, and to remember each would fill the memory. */
let lastFolder = '';
let bytes = 0;

parentPort?.on('message', (request: WriterRequest) => {
  const reply = answer(request);
  parentPort?.postMessage(reply, 'written' in reply ? [reply.written] : []);
});

function answer(request: WriterRequest): WriterAnswer {
  try {
    if ('finish' in request) return { summary: { record, kept, unrendered: 0, bytes } };
    const { paths, inputs, ends, bytes: content } = request;
    for (const [index, path] of paths.entries()) {
      if (Atomics.load(stopped, 0) === 1) break;
      keepOrWrite(path, inputs[index]!, content.subarray(ends[index - 1] ?? 0, ends[index]));
    }
    return { written: content.buffer };
  } catch (failure) {
    return { failure };
  }
}

function keepOrWrite(path: string, inputs: string, content: Uint8Array): void {
  bytes += content.length;
  const digest = hash('sha1', content, 'base64');
  const before = previous?.record.get(path);
  if (before?.hash === digest && isUntouched(join(previous!.folder, path), before)) {
    kept.push(path);
    record.set(path, { ...before, inputs });
  } else {
    record.set(path, { hash: digest, inputs, ...write(path, content) });
  }
}

function write(path: string, content: Uint8Array): Pick<DocumentRecord, 'size' | 'modifiedMs'> {
  const file = join(staging, path);
  const folder = dirname(file);
  if (folder !== lastFolder) {
    mkdirSync(folder, { recursive: true });
    lastFolder = folder;
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
