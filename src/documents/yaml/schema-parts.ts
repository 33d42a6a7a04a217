import { z } from 'zod';
import { expectations, type Expectation } from './owner-values.ts';

const wrappers = [z.ZodOptional, z.ZodExactOptional, z.ZodDefault, z.ZodPrefault];

/** The schema of the value itself, behind defaults and `optional`. */
export function valueSchema(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (wrappers.some((wrapper) => inner instanceof wrapper)) {
    inner = (inner as z.ZodOptional | z.ZodExactOptional | z.ZodDefault | z.ZodPrefault).def.innerType;
  }
  return inner;
}

/** The schema that reads what stands on a path of keys; `undefined` when none does. A key leads into the items of a list too. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const container: z.core.$ZodType | undefined =
      typeof step === 'number' ? containerSchema(current) : current && keyedSchema(current);
    if (container instanceof z.ZodArray) current = container.def.element;
    else if (container instanceof z.ZodObject) current = container.shape[String(step)];
    else if (container instanceof z.ZodRecord) current = container.def.valueType;
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

/** The keys that a mapping, or each of a list, may have; empty when the schema reads no mapping or one with any keys. */
export function knownKeys(schema: z.core.$ZodType | undefined): string[] {
  const container = schema && keyedSchema(schema);
  return container instanceof z.ZodObject ? Object.keys(container.shape) : [];
}

export function expectationOf(schema: z.core.$ZodType | undefined): Expectation | undefined {
  return schema && expectations.get(valueSchema(schema));
}

function containerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = valueSchema(schema);
  if (!(inner instanceof z.ZodPipe)) return inner;
  return valueSchema(inner.def.in instanceof z.ZodTransform ? inner.def.out : inner.def.in);
}

/** The container, or what a list has for items. */
function keyedSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const container = containerSchema(schema);
  return container instanceof z.ZodArray ? containerSchema(container.def.element) : container;
}
