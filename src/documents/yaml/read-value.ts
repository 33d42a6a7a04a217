import type { z } from 'zod';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestKey } from './nearest-key.ts';
import type { Expectation } from './owner-values.ts';
import { expectationOf, knownKeys, schemaAt } from './schema-parts.ts';
import { entryOf, nodeAt, type YamlNode } from './yaml-node.ts';

/** In UTF-16 units. */
const longestQuotation = 80;

/** A node read. The value is there whenever what was readable is enough for the schema. */
export interface ReadValue<Value> {
  value?: Value;
  diagnostics: Diagnostic[];
}

/** Reads a node with a schema. What does not fit is reported where it stands and left out; the rest is read. */
export function readValue<Schema extends z.ZodType>(
  node: YamlNode,
  schema: Schema,
): ReadValue<z.output<Schema>> {
  let value = plainValue(node, schema);
  let result = schema.safeParse(value);
  const diagnostics = result.success ? [] : diagnoseIssues(result.error.issues, node, schema);
  while (!result.success && value !== undefined) {
    for (const issue of result.error.issues) value = withoutIssue(value, issue);
    value = withoutGaps(value);
    result = schema.safeParse(value);
  }
  return result.success ? { value: result.data, diagnostics } : { diagnostics };
}

/** The value as objects, arrays and strings. A known key without a value counts as not written. */
function plainValue(node: YamlNode, schema: z.core.$ZodType | undefined): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map((item) => plainValue(item, schema && schemaAt(schema, [0])));
    case 'mapping':
      return Object.fromEntries(
        node.entries.flatMap(({ key, value }) => {
          const part = schema && schemaAt(schema, [key]);
          return value.kind === 'nothing' && part ? [] : [[key, plainValue(value, part)]];
        }),
      );
    case 'nothing':
      return undefined;
  }
}

function diagnoseIssues(issues: z.core.$ZodIssue[], root: YamlNode, schema: z.ZodType): Diagnostic[] {
  const paths = new Set<string>();
  // A key that is misspelt is not missing as well.
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => {
            const nearest = nearestKey(key, knownKeys(schemaAt(schema, issue.path)));
            return [...issue.path, nearest ?? ''].map(String).join('.');
          })
        : [],
    ),
  );
  return issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (paths.has(path)) return [];
    paths.add(path);
    if (issue.code === 'unrecognized_keys') return diagnoseUnknownKeys(issue, root, schema);
    const key = String(issue.path.at(-1) ?? '');
    const parent = nodeAt(root, issue.path.slice(0, -1));
    const node = nodeAt(root, issue.path);
    if (issue.code === 'invalid_key') {
      return [diagnose('unreadable-key', {}, entryOf(parent, key)?.keyPlace ?? node.place)];
    }
    const expectation = expectationOf(schemaAt(schema, issue.path));
    if (node === parent && issue.path.length > 0) {
      if (meant.has(path)) return [];
      const example = `${key}: ${expectation?.example ?? '…'}`;
      return [diagnose('missing-key', { key, example }, node.place)];
    }
    return [diagnoseWrongValue(node, issue.path, expectation)];
  });
}

/** Says what should stand where a node stands. @param path the keys that lead to it */
export function diagnoseWrongValue(
  node: YamlNode,
  path: readonly PropertyKey[],
  expectation: Expectation | undefined,
): Diagnostic {
  const keys = path.map(String);
  const details = { path: keys.join('.'), key: keys.at(-1) ?? '', found: describeNode(node) };
  return diagnose('wrong-value', { ...details, ...(expectation && { expectation }) }, node.place);
}

function diagnoseUnknownKeys(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  root: YamlNode,
  schema: z.ZodType,
): Diagnostic[] {
  const known = knownKeys(schemaAt(schema, path));
  const parent = nodeAt(root, path);
  const entries = parent.kind === 'mapping' ? parent.entries : [];
  const places = new Map(entries.map(({ key, keyPlace }) => [key, keyPlace]));
  return keys.map((key) => {
    const nearest = nearestKey(key, known);
    const place = places.get(key) ?? parent.place;
    return diagnose('unknown-key', { key, known, ...(nearest && { nearest }) }, place);
  });
}

function describeNode(node: YamlNode): string {
  switch (node.kind) {
    case 'text':
      return `“${shorten(node.text)}”`;
    case 'list':
      return 'a list';
    case 'mapping':
      return 'a group of keys';
    case 'nothing':
      return 'empty';
  }
}

function shorten(text: string): string {
  return text.length > longestQuotation ? `${text.slice(0, longestQuotation).trimEnd()}…` : text;
}

/** The value without the part that an issue is about; when that part is what is missing, without its container. */
function withoutIssue(value: unknown, issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'unrecognized_keys') {
    const parent = issue.path.reduce((part, step) => Object(part)[step] as unknown, value);
    const unknown = new Set(issue.keys);
    const known = Object.entries(Object(parent) as object).filter(([key]) => !unknown.has(key));
    return withPart(value, issue.path, Object.fromEntries(known));
  }
  return withoutPart(value, issue.path);
}

function withPart(value: unknown, path: readonly PropertyKey[], part: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  if (typeof value !== 'object' || value === null) return value;
  const changed = withPart((value as Record<PropertyKey, unknown>)[step], rest, part);
  if (Array.isArray(value)) return (value as unknown[]).with(Number(step), changed);
  return { ...value, [step]: changed };
}

function withoutPart(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
    return undefined;
  const part = withoutPart((value as Record<PropertyKey, unknown>)[step], rest);
  // A gap, so that the positions of other issues stay.
  if (Array.isArray(value)) return (value as unknown[]).with(Number(step), part);
  const { [step]: _, ...others } = value as Record<PropertyKey, unknown>;
  return part === undefined ? others : { ...others, [step]: part };
}

/** The value with lists that have only what is left in them. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutGaps(part)]));
}
