import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { LocatedText } from '../located-text.ts';
import type { EntryFields } from './entry-fields.ts';
import { entryName } from './scan-entries.ts';

/** Parents of parents; more is a circle. */
const mostGenerations = 4;

/** Not handed down, for they are the parent's alone. Source: biblatex manual, appendix B, “Default Inheritance Setup”. */
const ownFields = new Set(
  'crossref xref xdata entryset entrysubtype execute label options presort related sortkey doi eprint url abstract pdf code slides poster video note annote keywords selected preview award title shorttitle subtitle booktitle booksubtitle ids'.split(
    ' ',
  ),
);

/** Lets entries inherit what the entries that `crossref` and `xdata` name say, titles as titles of the containing book. */
export function inheritFields(
  entries: readonly EntryFields[],
  source: SourceText,
  diagnostics: Diagnostic[],
): void {
  const byKey = new Map<string, EntryFields>();
  for (const fields of entries) {
    const key = fields.entry.key?.toLowerCase();
    if (key !== undefined && !byKey.has(key)) byKey.set(key, fields);
  }
  for (const fields of entries) {
    for (const [name, isData] of [
      ['crossref', false],
      ['xdata', true],
    ] as const) {
      const named = fields.take(name);
      if (!named) continue;
      for (const key of named.text.split(',').map((part) => part.trim())) {
        const parent = byKey.get(key.toLowerCase());
        if (parent) inheritFrom(fields, parent, byKey, isData);
        else
          diagnostics.push(
            diagnose('unknown-parent', { key, entry: entryName(fields.entry) }, named.placeIn(source)),
          );
      }
    }
  }
}

function inheritFrom(
  child: EntryFields,
  first: EntryFields,
  byKey: ReadonlyMap<string, EntryFields>,
  isData: boolean,
): void {
  let parent: EntryFields | undefined = first;
  for (let generation = 0; parent && parent !== child && generation < mostGenerations; generation++) {
    for (const [name, value] of parent.own) {
      const isTitle = name === 'title' || name === 'booktitle';
      const isPart = /^(?:in|suppbook)/.test(child.entry.type);
      if (!isData && isTitle && isPart && !(name === 'title' && parent.own.has('booktitle')))
        inherit(child, 'booktitle', value);
      if (name === 'title' && parent.entry.type === 'periodical') inherit(child, 'journaltitle', value);
      if (isData || !ownFields.has(name)) inherit(child, name, value);
    }
    const next: string | undefined = parent.own.get('crossref')?.text.toLowerCase();
    parent = next === undefined ? undefined : byKey.get(next);
  }
}

function inherit(child: EntryFields, name: string, value: LocatedText): void {
  if (!child.own.has(name) && !child.inherited.has(name)) child.inherited.set(name, value);
}
