import type { Place } from '../../diagnostics/source-text.ts';

/** The tags that state each fact, the telling one first. */
const tagsOf: Record<string, readonly string[]> = {
  year: ['DA', 'PY', 'Y1'],
  venue: ['JF', 'T2', 'BT', 'JO', 'C3', 'JA', 'J2'],
  volume: ['VL'],
  pages: ['SP', 'EP', 'C7'],
  doi: ['DO', 'DI', 'M3'],
  arxiv: ['AN'],
  authors: ['AU', 'A1'],
};

/** Where a record states a fact. @param place somewhere in the record */
export function findFact({ source, offset }: Place, fact: string): Place | undefined {
  const { text } = source;
  const start = Math.max(0, text.lastIndexOf('TY  -', offset));
  const next = text.indexOf('TY  -', offset);
  const record = text.slice(start, next < 0 ? text.length : next);
  for (const tag of tagsOf[fact] ?? []) {
    const [line, label] = new RegExp(`^[ \\t\\uFEFF]*(${tag} {0,4}- ?)[^\\r\\n]*`, 'm').exec(record) ?? [];
    if (line === undefined || label === undefined) continue;
    const at = record.indexOf(line) + line.indexOf(label) + label.length;
    const value = line.slice(line.indexOf(label) + label.length).trimEnd();
    if (value !== '') return source.placeAt(start + at, value.length);
  }
  return undefined;
}
