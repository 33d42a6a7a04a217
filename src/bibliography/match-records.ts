import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PublicationRecord } from '../documents/record.ts';
import { foldText } from '../publications/folded-text.ts';
import { familyName } from '../publications/person-name.ts';
import { displayPlace } from './display-place.ts';
import { bareArxiv, differenceOf, type Difference } from './same-publication.ts';
import { differInNumbers, titleKey, titleLikeness } from './title-key.ts';

/** Out of 1. Titles of one publication differ by a subtitle or a typo; those of different ones share less. */
const sameTitle = 0.6;
const nearlySameTitle = 0.85;
/** What tells two publications apart beyond doubt. */
const certain: ReadonlySet<Difference> = new Set(['document', 'strangers']);
/** Records of one author in one year, beyond which near titles are not looked for. */
const mostNeighbours = 60;

/**
 * Groups the records that are one publication: by DOI, by arXiv identifier, then by folded title with the same authors
 * and compatible years. An identifier joins nothing whose titles contradict it. What looks like one publication but
 * is not joined is reported.
 *
 * @param records in the order of documents and lines
 */
export function matchRecords(records: readonly PublicationRecord[]): {
  groups: PublicationRecord[][];
  diagnostics: Diagnostic[];
} {
  const sets = new DisjointSets(records.length);
  const diagnostics: Diagnostic[] = [];
  const titles = records.map(({ title }) => titleKey(title.plain));
  const warned = new Set<string>();
  const warn = (
    name: 'unjoined-identifier' | 'unjoined-title',
    at: number,
    first: number,
    reason: string,
  ): void => {
    const pair = `${first} ${at}`;
    if (warned.has(pair)) return;
    warned.add(pair);
    const [record, other] = [records[at] as PublicationRecord, records[first] as PublicationRecord];
    const details = { title: other.title.plain, place: displayPlace(other.place), reason };
    diagnostics.push(diagnose(name, details, record.place));
  };
  const differenceOfAny = (members: readonly number[], at: number): Difference | undefined =>
    members
      .map((index) => differenceOf(records[index] as PublicationRecord, records[at] as PublicationRecord))
      .find((difference) => difference !== undefined);
  const warnAmbiguous = (at: number, one: number, other: number): void => {
    const [record, ...both] = [at, one, other].map((index) => records[index] as PublicationRecord);
    const places = both.map(({ place }) => displayPlace(place));
    diagnostics.push(diagnose('ambiguous-record', { places }, record?.place));
  };
  for (const [kind, identifierOf] of [
    ['DOI', ({ doi }: PublicationRecord) => doi?.toLowerCase()],
    ['arXiv identifier', ({ arxiv }: PublicationRecord) => bareArxiv(arxiv)],
  ] as const) {
    for (const [first, ...others] of groupIndexes(records, identifierOf)) {
      for (const at of others) {
        if (titleLikeness(titles[first as number] as string, titles[at] as string) >= sameTitle)
          sets.join(first as number, at);
        else warn('unjoined-identifier', at, first as number, kind);
      }
    }
  }
  for (const indexes of groupIndexes(records, (_, at) => titles[at])) {
    const clusters: number[][] = [];
    for (const at of indexes) {
      const known = clusters.find((members) => members.some((index) => sets.areJoined(index, at)));
      if (known) {
        known.push(at);
        continue;
      }
      const near = clusters.slice(-mostNeighbours);
      const differences = near.map((members) => differenceOfAny(members, at));
      const fitting = near.filter((_, position) => differences[position] === undefined);
      if (fitting.length === 1) {
        sets.join(fitting[0]?.[0] as number, at);
        fitting[0]?.push(at);
        continue;
      }
      const [one, other] = fitting;
      if (one && other) warnAmbiguous(at, one[0] as number, other[0] as number);
      else {
        const apart = differences.findIndex(
          (difference) => difference !== undefined && !certain.has(difference),
        );
        if (apart >= 0) warn('unjoined-title', at, near[apart]?.[0] as number, differences[apart] as string);
      }
      clusters.push([at]);
    }
  }
  for (const indexes of groupIndexes(records, authorAndYear)) {
    if (indexes.length > mostNeighbours) continue;
    for (const [position, at] of indexes.entries())
      for (const index of indexes.slice(0, position)) {
        const [one, other] = [titles[index] as string, titles[at] as string];
        if (one === other || sets.areJoined(index, at)) continue;
        // Parts of a series differ in a number, and one document has all of them.
        if (records[index]?.place.source === records[at]?.place.source && differInNumbers(one, other))
          continue;
        if (titleLikeness(one, other) >= nearlySameTitle) warn('unjoined-title', at, index, 'titles');
      }
  }
  return {
    groups: sets.groups().map((group) => group.map((at) => records[at] as PublicationRecord)),
    diagnostics,
  };
}

function authorAndYear({ authors, date }: PublicationRecord): string | undefined {
  return authors[0] && date && `${date.year} ${foldText(familyName(authors[0]))}`;
}

/** Positions of the records that share a key, where more than one does. */
function groupIndexes(
  records: readonly PublicationRecord[],
  keyOf: (record: PublicationRecord, at: number) => string | undefined,
): number[][] {
  const groups = new Map<string, number[]>();
  records.forEach((record, at) => {
    const key = keyOf(record, at);
    if (key === undefined || key === '') return;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Which positions belong together. Source: Tarjan's union–find. */
class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  areJoined(one: number, other: number): boolean {
    return this.#root(one) === this.#root(other);
  }

  /** By their first positions, each in order. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    this.#parents.forEach((_, at) => {
      const root = this.#root(at);
      const group = groups.get(root);
      if (group) group.push(at);
      else groups.set(root, [at]);
    });
    return [...groups.values()];
  }

  #root(at: number): number {
    let root = at;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root] as number] as number;
      root = this.#parents[root] as number;
    }
    return root;
  }
}
