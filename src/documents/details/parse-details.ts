import { addAll, diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import { parseArxiv, parseDoi } from '../../publications/identifiers.ts';
import { readRichText } from '../../publications/rich-text/read-rich-text.ts';
import type { PublicationDetails } from '../record.ts';
import { splitKeywords } from '../record-parts.ts';
import { diagnoseRichText } from '../rich-text-diagnostics.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { diagnoseWrongValue, readValue } from '../yaml/read-value.ts';
import { locateText, nodeAt, type YamlNode } from '../yaml/yaml-node.ts';
import { dropConsequences } from '../yaml/yaml-syntax.ts';
import { detailsEntrySchema, type DetailsEntry } from './details-schema.ts';

const list = {
  expects: 'a list of entries, each with a dash before its first key',
  example: '- title: On Engines',
};

/** Reads a `.details.yaml` file. An unreadable value costs its key, and an entry only when its title is unreadable. */
export function parseDetails(source: SourceText): {
  details: PublicationDetails[];
  diagnostics: Diagnostic[];
} {
  const { root, diagnostics } = parseYaml(source);
  if (root.kind === 'nothing') return { details: [], diagnostics };
  if (root.kind !== 'list') diagnostics.push(diagnoseWrongValue(root, [], list));
  const details: PublicationDetails[] = [];
  for (const node of root.kind === 'list' ? root.items : root.kind === 'mapping' ? [root] : []) {
    const read = readValue(node, detailsEntrySchema);
    addAll(diagnostics, read.diagnostics);
    if (read.value) details.push(resolveEntry(read.value, node, diagnostics));
  }
  return { details, diagnostics: dropConsequences(diagnostics) };
}

/** Reads what the schema leaves as text, and reports what cannot be read. */
function resolveEntry(
  { doi, arxiv, note, abstract, keywords, preview, ...facts }: DetailsEntry,
  node: YamlNode,
  diagnostics: Diagnostic[],
): PublicationDetails {
  const placeOf = (...path: string[]): Place => nodeAt(node, path).place;
  const details: PublicationDetails = { place: placeOf('title'), placeOf, ...facts };
  const filePlaces = new Map<string, Place>();
  for (const { label, url } of facts.links)
    if (url.startsWith('/')) filePlaces.set(url.slice(1), placeOf('links', label));
  for (const { key, kind, text, read } of [
    { key: 'doi', kind: 'DOI', text: doi, read: parseDoi },
    { key: 'arxiv', kind: 'arXiv', text: arxiv, read: parseArxiv },
  ] as const) {
    if (text === undefined) continue;
    const identifier = read(text);
    if (identifier !== undefined) details[key] = identifier;
    else diagnostics.push(diagnose('invalid-identifier', { kind, text }, nodeAt(node, [key]).place));
  }
  if (keywords !== undefined) details.keywords = splitKeywords(keywords);
  if (preview !== undefined) {
    details.preview = preview.replace(/^\/+/, '');
    filePlaces.set(details.preview, placeOf('preview'));
  }
  if (filePlaces.size > 0) details.filePlaces = filePlaces;
  for (const [key, text] of [
    ['note', note],
    ['abstract', abstract],
  ] as const) {
    if (text === undefined) continue;
    const { value, problems } = readRichText(text, 'text');
    const { place } = nodeAt(node, [key]);
    details[key] = value;
    diagnostics.push(
      ...diagnoseRichText(problems, (offset, length) =>
        locateText(text.slice(offset, offset + length), place),
      ),
    );
  }
  return details;
}
