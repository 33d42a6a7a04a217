import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The properties of each type of schema.org, its parents' included. */
export type SchemaVocabulary = ReadonlyMap<string, ReadonlySet<string>>;

const block = /^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+)\{([^]*?)^\}/gm;

/** Reads the vocabulary out of the typings of `schema-dts`, which are generated from schema.org's own definition. */
export async function readSchemaVocabulary(): Promise<SchemaVocabulary> {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts');
  const parts = new Map<string, { parents: string[]; properties: string[] }>();
  for (const [, name, kind, parents = '', body = ''] of (await readFile(file, 'utf8')).matchAll(block))
    parts.set(`${name}${kind}`, {
      parents: parents.match(/\w+Base/g) ?? [],
      properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property]) => property as string),
    });
  const collect = (part: string, into: Set<string>): Set<string> => {
    const { parents = [], properties = [] } = parts.get(part) ?? {};
    for (const property of properties) into.add(property);
    for (const parent of parents) collect(parent, into);
    return into;
  };
  return new Map(
    [...parts.keys()]
      .filter((part) => part.endsWith('Leaf'))
      .map((part) => [part.slice(0, -'Leaf'.length), collect(part, new Set())]),
  );
}
