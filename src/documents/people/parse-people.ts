import { addAll, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { diagnoseWrongValue, readValue } from '../yaml/read-value.ts';
import { entryOf, type YamlNode } from '../yaml/yaml-node.ts';
import { dropConsequences } from '../yaml/yaml-syntax.ts';
import { personEntrySchema, type PersonEntry } from './people-schema.ts';

/** An entry of `people.yaml`, which can say where each of its values stands. */
export interface WrittenPerson {
  entry: PersonEntry;
  /** @param path keys, texts that stand in a list, and labels of parts: `placeOf('different', 'at sea', 'papers')` */
  placeOf(...path: string[]): Place;
}

const list = {
  expects: 'a list of entries, each with a dash before its first key',
  example: '- name: Ada Lovelace',
};

/** Reads `people.yaml`. An unreadable value costs its key, and an entry only when its name is unreadable. */
export function parsePeople(source: SourceText): { people: WrittenPerson[]; diagnostics: Diagnostic[] } {
  const { root, diagnostics } = parseYaml(source);
  if (root.kind === 'nothing') return { people: [], diagnostics };
  if (root.kind !== 'list') diagnostics.push(diagnoseWrongValue(root, [], list));
  const people: WrittenPerson[] = [];
  for (const node of root.kind === 'list' ? root.items : root.kind === 'mapping' ? [root] : []) {
    const read = readValue(node, personEntrySchema);
    addAll(diagnostics, read.diagnostics);
    if (read.value) people.push({ entry: read.value, placeOf: (...path) => findNode(node, path).place });
  }
  return { people, diagnostics: dropConsequences(diagnostics) };
}

/** The deepest node on a path of keys, and of texts or labels where a list stands. */
function findNode(root: YamlNode, path: readonly string[]): YamlNode {
  let current = root;
  for (const step of path) {
    const next: YamlNode | undefined =
      current.kind === 'list'
        ? current.items.findLast((item) => says(item, step) || says(entryOf(item, 'label')?.value, step))
        : entryOf(current, step)?.value;
    if (!next) break;
    current = next;
  }
  return current;
}

function says(node: YamlNode | undefined, text: string): boolean {
  return node?.kind === 'text' && node.text.trim() === text;
}
