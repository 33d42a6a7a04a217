import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldText } from '../publications/folded-text.ts';
import type { PublicationRecord } from './record.ts';

/** Titles of one document that differ in case, marks or punctuation at most. Each is published. */
export function diagnoseDuplicateTitles(records: readonly PublicationRecord[]): Diagnostic[] {
  const firsts = new Map<string, PublicationRecord>();
  return records.flatMap((record) => {
    const key = foldText(record.title.plain);
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, record);
      return [];
    }
    const { line } = first.place.source.positionAt(first.place.offset);
    return [diagnose('duplicate-title', { title: record.title.plain, line }, record.place)];
  });
}
