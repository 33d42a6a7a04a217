import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import { listFiles, readSiteFile, type SiteCheck } from './built-site.ts';
import { readSchemaVocabulary, type SchemaVocabulary } from './schema-vocabulary.ts';

const vocabulary = 'https://schema.org/';
const script = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** JSON-LD as a processor expands it, without network: every type and property is schema.org's. */
export const structuredData: SiteCheck = {
  name: 'JSON-LD',
  async run(site) {
    const known = await readSchemaVocabulary();
    const problems: string[] =
      known.size < 500 ? [`Only ${known.size} types were read of the vocabulary.`] : [];
    const pages = (await listFiles(site, '.html')).filter((file) =>
      /^(?:index|papers\/|people\/.+\/)/.test(file),
    );
    for (const file of pages) {
      const found = [...(await readSiteFile(site, file)).matchAll(script)];
      if (found.length !== 1) problems.push(`${file}: ${found.length} blocks of JSON-LD`);
      for (const [, json = ''] of found) {
        const expanded = await jsonld.expand(JSON.parse(json) as jsonld.JsonLdDocument, {
          documentLoader: loadContext,
        });
        for (const problem of findUnknown(expanded, known)) problems.push(`${file}: ${problem}`);
      }
    }
    return problems;
  },
};

/** Schema.org's context is its vocabulary; what it adds on top says which texts are addresses. */
async function loadContext(url: string): Promise<RemoteDocument> {
  if (url.replace(/^http:|\/$/g, '') !== 'https://schema.org')
    throw new Error(`A context from elsewhere: ${url}`);
  return Promise.resolve({
    documentUrl: url,
    document: { '@context': { '@vocab': vocabulary } },
  } as RemoteDocument);
}

function findUnknown(node: unknown, known: SchemaVocabulary): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => findUnknown(item, known));
  if (typeof node !== 'object' || node === null || '@value' in node) return [];
  const types = ((node as { '@type'?: string[] })['@type'] ?? []).map((type) => type.replace(vocabulary, ''));
  const problems = types.filter((type) => !known.has(type)).map((type) => `no type ${type}`);
  if (types.length === 0) problems.push(`a node without a type: ${JSON.stringify(node).slice(0, 80)}`);
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('@')) continue;
    const property = key.replace(vocabulary, '');
    if (!types.some((type) => known.get(type)?.has(property)))
      problems.push(`no ${property} in ${types.join()}`);
    problems.push(...findUnknown(value, known));
  }
  return problems;
}
