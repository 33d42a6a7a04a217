/**
 * Notes what the rendering of a page reads of the content, so that a build can tell whether a page of the last output is
 * still what it would render. Whatever a page can read is in this folder, and either has a name here or is noted as unknown.
 */
interface ReadNotes {
  /** By name; of two readings with one name neither is known. */
  readings: Map<string, (() => Promise<unknown>) | undefined>;
  /** Names that were asked for since noting began; nothing while nobody notes. */
  asked: Set<string> | undefined;
}

// The build and the pages run copies of this module in one process.
const shared = globalThis as Record<symbol, ReadNotes | undefined>;
const key = Symbol.for('offprint.read-notes');
const notes = (shared[key] ??= { readings: new Map(), asked: undefined });

/** The name of a read that nothing can be told of. */
export const unknownRead = '';

/** @param name what computes it */
export function registerReading(name: string, read: () => Promise<unknown>): void {
  notes.readings.set(name, notes.readings.has(name) ? undefined : read);
}

export function noteRead(name: string): void {
  notes.asked?.add(name);
}

/** What a reading of that name gives now; `undefined` for an unknown one. */
export async function readByName(name: string): Promise<{ value: unknown } | undefined> {
  const read = notes.readings.get(name);
  return read && { value: await read() };
}

/** Does something and adds the names of what it reads to a set. One at a time. */
export async function notingReads<Result>(names: Set<string>, act: () => Promise<Result>): Promise<Result> {
  notes.asked = names;
  try {
    return await act();
  } finally {
    notes.asked = undefined;
  }
}
