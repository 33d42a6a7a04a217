import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { readValue } from '../yaml/read-value.ts';
import { nodeAt } from '../yaml/yaml-node.ts';
import { dropConsequences } from '../yaml/yaml-syntax.ts';
import { siteSettingsSchema, type SiteSettings } from './settings-schema.ts';

/** Reads `site.yaml`. Whatever is missing or unreadable has its default; without a document everything has. */
export function parseSiteSettings(source: SourceText | undefined): {
  settings: SiteSettings;
  /** Where `owner` stands, when it is written. */
  ownerPlace?: Place;
  /** Where the address of a link stands, when any is written. */
  placeOfLink?: (label: string) => Place;
  diagnostics: Diagnostic[];
} {
  const defaults = siteSettingsSchema.parse({});
  if (!source) return { settings: defaults, diagnostics: [] };
  const { root, diagnostics } = parseYaml(source);
  if (root.kind === 'nothing') return { settings: defaults, diagnostics };
  const read = readValue(root, siteSettingsSchema);
  return {
    settings: read.value ?? defaults,
    ...(read.value?.owner !== undefined && { ownerPlace: nodeAt(root, ['owner']).place }),
    ...(read.value?.links.length && { placeOfLink: (label: string) => nodeAt(root, ['links', label]).place }),
    diagnostics: dropConsequences([...diagnostics, ...read.diagnostics]),
  };
}
