import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import { composeDocument, restoreColons } from './compose-document.ts';
import { missingSpace } from './explain-layout.ts';
import { findDeepNesting } from './find-deep-nesting.ts';
import { diagnoseSyntax } from './yaml-syntax.ts';
import { locateText, type YamlEntry, type YamlNode } from './yaml-node.ts';

/** Levels of lists and mappings that are read: more than any schema here has. */
const maximumDepth = 16;
/**
 * Characters that no YAML document may hold, and those that turn the text around them around on a page. Source: YAML
 * 1.2.2, rule [1] `c-printable`; Unicode Standard Annex 9, “Explicit Directional” formatting characters and isolates.
 */
const forbiddenCharacters =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** A YAML 1.2 document as far as it can be read. */
export interface ParsedYaml {
  root: YamlNode;
  diagnostics: Diagnostic[];
}

/** Reads the syntax of a document and never throws. An empty document is `nothing`. */
export function parseYaml(source: SourceText): ParsedYaml {
  // The library does not know a carriage return alone for a line end; another takes the same room.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const deep = findDeepNesting(text);
  if (deep !== undefined) return refuseNesting(source.placeAt(deep, 1));
  try {
    return readTree(source, text);
  } catch (error) {
    // Lines that the library cannot make sense of may each go a level down in it, until its calls have no room.
    if (error instanceof RangeError) return refuseNesting(source.placeAt(0));
    throw error;
  }
}

function refuseNesting(place: Place): ParsedYaml {
  return {
    root: { kind: 'nothing', place },
    diagnostics: [diagnose('nested-too-deeply', { levels: maximumDepth }, place)],
  };
}

/** @param text the source's, with line ends that the library knows, at the same places */
function readTree(source: SourceText, text: string): ParsedYaml {
  const { document, errors } = composeDocument(text);
  const reader = new TreeReader(source);
  const root = reader.read(document.contents, source.text.startsWith('\uFEFF') ? 1 : 0, 0);
  const syntax = diagnoseSyntax(source, document, errors);
  const explained = new Set(syntax.map(({ place }) => place?.offset));
  // A dash without its space can be an error to the library or begin a key, or both.
  const others = reader.diagnostics.filter(
    ({ name, place }) => name !== 'yaml-syntax' || !explained.has(place?.offset),
  );
  return { root, diagnostics: [...syntax, ...others] };
}

class TreeReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: SourceText;
  /** The texts that have anchors, so far. */
  readonly #anchored = new Map<string, string>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** @param start where the value would stand when there is none */
  read(node: unknown, start: number, depth: number): YamlNode {
    const place = this.#placeOf(node, start);
    if (isAlias(node)) return this.#readAlias(node.source, place);
    if (isScalar(node)) return this.#readScalar(node, start);
    if (!isMap(node) && !isSeq(node)) return { kind: 'nothing', place };
    if (depth === maximumDepth) {
      this.diagnostics.push(diagnose('nested-too-deeply', { levels: maximumDepth }, place));
      return { kind: 'nothing', place };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item, place.offset, depth + 1));
      return { kind: 'list', items, place };
    }
    const entries = new Map<string, YamlEntry>();
    for (const { key, value } of node.items) this.#readEntry(entries, key, value, place.offset, depth);
    return { kind: 'mapping', entries: [...entries.values()], place };
  }

  /** Adds an entry with a new key; one that stands there already is reported and left out. */
  #readEntry(
    entries: Map<string, YamlEntry>,
    key: unknown,
    value: unknown,
    start: number,
    depth: number,
  ): void {
    const keyPlace = this.#placeOf(key, start);
    // Objects treat this one name apart from all others.
    const name = isScalar(key) ? this.#readText(key, keyPlace) : '__proto__';
    if (name === '__proto__') {
      this.diagnostics.push(diagnose('unreadable-key', {}, keyPlace));
      return;
    }
    if (/^-\p{L}/u.test(name))
      this.diagnostics.push(diagnose('yaml-syntax', missingSpace(name.slice(1)), keyPlace));
    const first = entries.get(name);
    if (first) {
      const { line } = this.#source.positionAt(first.keyPlace.offset);
      this.diagnostics.push(diagnose('duplicate-key', { key: name, line }, keyPlace));
      return;
    }
    entries.set(name, {
      key: name,
      keyPlace,
      value: this.read(value, keyPlace.offset + keyPlace.length, depth + 1),
    });
  }

  #readScalar(node: Scalar, start: number): YamlNode {
    const place = this.#placeOf(node, start);
    const text = this.#readText(node, place);
    if (node.anchor) this.#anchored.set(node.anchor, text);
    if (node.type !== 'PLAIN') return { kind: 'text', text, place };
    this.#warnOfComment(node);
    return text === '' || text === 'null' || text === '~'
      ? { kind: 'nothing', place }
      : { kind: 'text', text, place };
  }

  /** Aliases stand for texts only: what stands for a list or mapping can grow without end. */
  #readAlias(name: string, place: Place): YamlNode {
    const text = this.#anchored.get(name);
    if (text !== undefined) return { kind: 'text', text, place };
    if (name) this.diagnostics.push(diagnose('unreadable-alias', { alias: name }, place));
    return { kind: 'nothing', place };
  }

  /** A `#` with no space behind it is seldom meant as a comment: `accent: #8c2d19`. */
  #warnOfComment(node: Scalar): void {
    const end = node.range?.[1];
    if (end === undefined) return;
    const lineEnd = this.#source.text.slice(end).search(/[\r\n]|$/) + end;
    const [, blank, rest] = /^(\s*)(#[^\s#].*)$/.exec(this.#source.text.slice(end, lineEnd)) ?? [];
    if (blank === undefined || !rest) return;
    const place = this.#source.placeAt(end + blank.length, rest.length);
    this.diagnostics.push(diagnose('cut-by-comment', { rest: rest.trimEnd() }, place));
  }

  #placeOf(node: unknown, start: number): Place {
    const range = (node as Node | null | undefined)?.range;
    return range ? this.#source.placeAt(range[0], range[1] - range[0]) : this.#source.placeAt(start);
  }

  /** What a scalar says, in NFC, without the characters that are reported. */
  #readText(node: Scalar, place: Place): string {
    const text = restoreColons(typeof node.value === 'string' ? node.value : (node.source ?? ''));
    for (const [character] of text.matchAll(forbiddenCharacters)) {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      this.diagnostics.push(
        diagnose('control-character', { text: `U+${code}` }, locateText(character, place)),
      );
    }
    return text.replace(forbiddenCharacters, '').normalize('NFC');
  }
}
