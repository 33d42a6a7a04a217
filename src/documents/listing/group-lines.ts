import { alignLines, blanksPartRecords, type LineRole } from './align-lines.ts';
import type { ListingLine } from './split-lines.ts';
import { weighLine, type LineKind, type LineWeights } from './weigh-line.ts';
import type { PersonName } from '../../publications/person-name.ts';

/** A line in the place that it has in its record. */
export interface PlacedLine extends ListingLine {
  weights: LineWeights;
  role: LineRole;
}

/** The lines of one record, each kind in the order of the document; kinds that are missing are empty. */
export type RecordLines = Record<LineKind, PlacedLine[]>;

/** The lines of a listing, each in a record, stray, or repeating the line before. */
export interface GroupedLines {
  records: RecordLines[];
  strays: ListingLine[];
  repeated: ListingLine[];
  /** Whether blank lines part the records, so that a text may go on over several lines. */
  partedByBlanks: boolean;
}

/** The kind and the record of each role: `next` begins a new record, `early` is kept for the one after. */
const places: Record<LineRole, { kind: LineKind; record: 'this' | 'next' | 'early' } | undefined> = {
  title: { kind: 'title', record: 'next' },
  titleMore: { kind: 'title', record: 'this' },
  titleLate: { kind: 'title', record: 'this' },
  titleEarly: { kind: 'title', record: 'early' },
  authors: { kind: 'authors', record: 'this' },
  authorsMore: { kind: 'authors', record: 'this' },
  authorsFirst: { kind: 'authors', record: 'next' },
  authorsLate: { kind: 'authors', record: 'this' },
  authorsNext: { kind: 'authors', record: 'next' },
  abstract: { kind: 'abstract', record: 'this' },
  abstractMore: { kind: 'abstract', record: 'this' },
  abstractEarly: { kind: 'abstract', record: 'this' },
  abstractLate: { kind: 'abstract', record: 'this' },
  stray: undefined,
};

/** @param owner whose name every author list of the document holds, when known */
export function groupLines(lines: readonly ListingLine[], owner: PersonName | undefined): GroupedLines {
  const isRepeated = (line: ListingLine, index: number): boolean => line.text === lines[index - 1]?.text;
  const repeated = lines.filter(isRepeated);
  const kept = lines.filter((line, index) => !isRepeated(line, index));
  const weighed = kept.map((line, index) => ({
    ...line,
    weights: weighLine(line.text, owner),
    goesOn: /(?:[,;]|\sand)$/.test(kept[index - 1]?.text ?? ''),
  }));
  const partedByBlanks = blanksPartRecords(weighed);
  const roles = alignLines(weighed, partedByBlanks);
  const records: RecordLines[] = [];
  const strays: ListingLine[] = [];
  let early: PlacedLine[] = [];
  weighed.forEach((line, index) => {
    const role = roles[index] ?? 'stray';
    const place = places[role];
    if (!place) {
      strays.push(line);
      return;
    }
    const placed = { ...line, role };
    if (place.record === 'early') {
      early = [placed];
      return;
    }
    if (place.record === 'next') {
      records.push({ title: early, authors: [], abstract: [] });
      early = [];
    }
    records.at(-1)?.[place.kind].push(placed);
  });
  return { records, strays, repeated, partedByBlanks };
}
