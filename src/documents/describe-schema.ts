import { z } from 'zod';
import { expectationOf, knownKeys, schemaAt, valueSchema } from './yaml/schema-parts.ts';

/** One key that an owner may write, as the documentation shows it. */
export interface KeyDescription {
  /** With the keys that it stands in: `show.people`. */
  key: string;
  expects: string;
  required: boolean;
  /** As written in YAML; absent when there is none. */
  default?: string;
  description: string;
}

/** Every key of a schema in the order of the schema, a group's own keys behind it. @throws when a key is not documented */
export function describeKeys(schema: z.ZodType, path: readonly string[] = []): KeyDescription[] {
  return knownKeys(schemaAt(schema, path)).flatMap((key) => {
    const keyPath = [...path, key];
    const part = schemaAt(schema, keyPath);
    const expectation = expectationOf(part);
    const description = part && z.globalRegistry.get(part)?.description;
    if (!part || !expectation || description === undefined)
      throw new Error(`${keyPath.join('.')} is not documented`);
    const fallback = defaultOf(part);
    return [
      {
        key: keyPath.join('.'),
        expects: expectation.expects,
        required: valueSchema(part) === part,
        ...(fallback !== undefined && { default: fallback }),
        description,
      },
      ...describeKeys(schema, keyPath),
    ];
  });
}

/** The keys of a schema as a Markdown table. */
export function keysTable(schema: z.ZodType): string {
  const rows = describeKeys(schema).map(({ key, expects, required, default: fallback, description }) => [
    `\`${key}\``,
    expects,
    required ? 'must be given' : fallback === undefined ? '' : `\`${fallback}\``,
    description,
  ]);
  return [['Key', 'Value', 'Default', 'Meaning'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function defaultOf(schema: z.core.$ZodType): string | undefined {
  if (!(schema instanceof z.ZodDefault)) return undefined;
  const value = schema.def.defaultValue;
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'boolean' ? String(value) : undefined;
}
