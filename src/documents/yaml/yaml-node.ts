import type { Place } from '../../diagnostics/source-text.ts';

/**
 * A value of a YAML document and where it stands. Scalars are text, exactly as they are written: the schema
 * that reads them knows what they mean, so that `arxiv: 2502.07460` keeps its last digit.
 */
export type YamlNode =
  | { kind: 'text'; text: string; place: Place }
  | { kind: 'list'; items: YamlNode[]; place: Place }
  | { kind: 'mapping'; entries: YamlEntry[]; place: Place }
  /** No value, `null` or `~`. */
  | { kind: 'nothing'; place: Place };

export interface YamlEntry {
  key: string;
  keyPlace: Place;
  value: YamlNode;
}

/** The entry of a mapping with a key; `undefined` when there is none or the node is no mapping. */
export function entryOf(node: YamlNode, key: PropertyKey): YamlEntry | undefined {
  return node.kind === 'mapping' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The deepest node on a path of keys and positions in lists: the node itself when the path leads nowhere. */
export function nodeAt(node: YamlNode, path: readonly PropertyKey[]): YamlNode {
  let current = node;
  for (const step of path) {
    const next: YamlNode | undefined =
      current.kind === 'list' && typeof step === 'number'
        ? current.items[step]
        : entryOf(current, step)?.value;
    if (!next) break;
    current = next;
  }
  return current;
}

/** Where a part of a value stands, when it is written as it reads: the first such place, else the whole value's. */
export function locateText(part: string, place: Place): Place {
  const { source, offset, length } = place;
  const found = source.text.slice(offset, offset + length).indexOf(part);
  return part === '' || found === -1 ? place : source.placeAt(offset + found, part.length);
}
