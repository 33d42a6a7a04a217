import type { LatexReader } from './latex-reader.ts';
import type { TextStyle } from './inline.ts';
import { isAccentMacro, readAccent } from './meaning/accents.ts';
import { isCitationMacro } from './meaning/citation-macros.ts';
import {
  enclosingMacros,
  mathMacros,
  paragraphMacros,
  silentMacros,
  transparentMacros,
} from './meaning/layout-macros.ts';
import { plainDeclarations, styleDeclarations, styleMacros } from './meaning/style-macros.ts';
import { textSymbol, type TextSymbol } from './meaning/text-symbols.ts';
import { type OpenLists, readEnvironment, readItem } from './read-environment.ts';
import { readCitation, readHref, readUrl } from './read-reference.ts';

const macro = /\\(?:([A-Za-z]+)(?:\*(?=[[{]))?|([^]))?/uy;
const optionalArgument = /\s?\[[^[\]]{0,300}\]/y;
const oneCharacter = /\s*([\p{L}\p{N}])/uy;
const lineBreakLength = /\*?(?:\[-?[\d.]+\s?[a-z]{2}\])?/y;
const verbatim = /([^\sA-Za-z])([^\n]{0,500}?)\1/y;
const mathArgument = /\s*(?:\\([A-Za-z]+)|[^\s{}\\$])/y;
const mathScript = /[_^](?:\{[^{}]{0,200}\}|\\[A-Za-z]+|[^\s{}\\$])/y;
const definedMacro = /\s*\\[A-Za-z]+/y;
const bareLength = /\s*-?[\d.]+\s?(?:pt|em|ex|cm|mm|in|mu|sp|bp|pc)\b/y;
const fullStop = /\./y;
const blanks = /[ \t]+|\{\}/y;

/** A chain of macros such as `\sqrt\frac12` that takes more arguments than this is no formula. */
const mostArguments = 8;

/** Reads macros one by one: each finds out what its macro means in running text, and does it. */
export class MacroReader {
  readonly #reader: LatexReader;
  readonly #lists: OpenLists = [];
  #documentStart = 0;
  readonly #symbols = new Map<string, TextSymbol | undefined>();

  constructor(reader: LatexReader) {
    this.#reader = reader;
  }

  /** Reads the macro that stands at the reader's position. */
  read(): void {
    const start = this.#reader.position;
    const match = this.#reader.readMatch(macro);
    const name = match?.[1] ?? match?.[2];
    if (name === undefined) this.#reader.builder.addText('\\');
    else if (!this.#readStructure(name, start) && !this.#readStyle(name) && !this.#readMathMacro(name, start))
      this.#readSymbol(name, start);
  }

  #readStructure(name: string, start: number): boolean {
    const reader = this.#reader;
    const { builder } = reader;
    if (name === 'documentclass') return this.#skipPreamble();
    if (/^[[\]()]$/.test(name)) builder.addText(`\\${name}`);
    else if (name === '\\') {
      reader.readMatch(lineBreakLength);
      builder.add({ kind: 'line-break' });
    } else if (name === 'newline' || name === 'linebreak') builder.add({ kind: 'line-break' });
    else if (name === 'begin' || name === 'end') return readEnvironment(reader, name, start, this.#lists);
    else if (name === 'item') readItem(reader, this.#lists);
    else if (name === 'verb') return this.#readVerbatim();
    else if (isCitationMacro(name)) return this.#readCitations(name);
    else if (name === 'url' || name === 'path') return readUrl(reader);
    else if (name === 'href' || name === 'hyperlink') return readHref(reader);
    else return this.#readLayout(name);
    return true;
  }

  /** A preamble shows nothing. Publishers' abstracts wrap single formulas in whole documents. */
  #skipPreamble(): boolean {
    const reader = this.#reader;
    if (this.#documentStart < reader.position) {
      const found = reader.text.indexOf('\\begin{document}', reader.position);
      this.#documentStart = found === -1 ? Infinity : found;
    }
    if (this.#documentStart === Infinity) return this.#readLayout('documentclass');
    reader.position = this.#documentStart;
    return true;
  }

  /** The macros of biblatex that end in an s take any number of notes and keys. */
  #readCitations(name: string): boolean {
    let count = 0;
    while ((count === 0 || name.endsWith('s')) && readCitation(this.#reader)) count++;
    return count > 0;
  }

  #readLayout(name: string): boolean {
    const reader = this.#reader;
    const argumentCount = silentMacros.get(name);
    const enclosing = enclosingMacros.get(name);
    if (argumentCount !== undefined) {
      for (let index = 0; index < argumentCount; index++) {
        reader.readMatch(optionalArgument);
        if (reader.readRawGroup() === undefined && index === 0)
          reader.readMatch(argumentCount === 2 ? definedMacro : bareLength);
        reader.readMatch(optionalArgument);
      }
    } else if (enclosing) {
      if (!reader.isGroupHere()) return false;
      reader.builder.addText(enclosing[0]);
      reader.enterGroup(enclosing[1]);
    } else if (paragraphMacros.has(name)) reader.builder.breakParagraph();
    else if (!transparentMacros.has(name)) return false;
    return true;
  }

  #readVerbatim(): boolean {
    const code = this.#reader.readMatch(verbatim)?.[2];
    if (code === undefined) return false;
    this.#addStyled('code', code);
    return true;
  }

  #readStyle(name: string): boolean {
    const reader = this.#reader;
    const style = styleMacros.get(name);
    const declared = styleDeclarations.get(name);
    if (style !== undefined && reader.isGroupHere())
      reader.enterGroup('', { kind: 'styled', style, children: [] });
    else if (style !== undefined) {
      const character = reader.readMatch(oneCharacter)?.[1];
      if (character === undefined) return false;
      this.#addStyled(style, character);
    } else if (declared !== undefined || plainDeclarations.has(name)) {
      reader.declareStyle(declared);
      reader.readMatch(blanks);
    } else return false;
    return true;
  }

  #addStyled(style: TextStyle, text: string): void {
    const { builder } = this.#reader;
    const { depth } = builder;
    builder.open({ kind: 'styled', style, children: [] });
    builder.addText(text);
    builder.closeTo(depth);
  }

  /** Mathematics without dollar signs: the macro, its arguments and its scripts become one formula. */
  #readMathMacro(name: string, start: number): boolean {
    const reader = this.#reader;
    const behindName = reader.position;
    let missing = mathMacros.get(name);
    if (missing === undefined) return false;
    reader.readMatch(optionalArgument);
    for (let taken = 0; missing > 0; taken++, missing--) {
      if (reader.readRawGroup() !== undefined) continue;
      const token = reader.readMatch(mathArgument);
      if (!token || taken === mostArguments) {
        reader.position = behindName;
        return false;
      }
      missing += mathMacros.get(token[1] ?? '') ?? 0;
    }
    for (let scripts = 0; scripts < 2; scripts++) reader.readMatch(mathScript);
    const end = reader.position;
    reader.addMath({ start, end, tex: reader.text.slice(start, end), isDisplay: false });
    return true;
  }

  #readSymbol(name: string, start: number): void {
    const reader = this.#reader;
    const accented = readAccent(reader.text, reader.position, name);
    if (accented) {
      reader.builder.addText(accented.letter);
      reader.position = accented.end;
      return;
    }
    if (isAccentMacro(name) && !/[a-z]/i.test(name)) {
      reader.readMatch(/\{\}/y);
      reader.builder.addText(name);
      return;
    }
    const symbol = this.#symbolOf(name);
    if (!symbol) this.#readUnknown(name, start);
    else {
      reader.builder.addText(symbol.text);
      if (symbol.swallows === 'full-stop') reader.readMatch(fullStop);
      else if (symbol.swallows === 'blanks') reader.readMatch(blanks);
    }
  }

  /** What a macro of this text stands for; finding out that it is unknown is dear, so each is looked up once. */
  #symbolOf(name: string): TextSymbol | undefined {
    if (!this.#symbols.has(name)) this.#symbols.set(name, textSymbol(name));
    return this.#symbols.get(name);
  }

  /** An unknown macro's argument is kept; without one its name is. */
  #readUnknown(name: string, start: number): void {
    const reader = this.#reader;
    reader.report('unknown-macro', start, reader.position, `\\${name}`);
    if (!reader.isGroupHere() || reader.readMatch(/\s*\{\s*\}/y)) reader.builder.addText(name);
    else reader.enterGroup();
  }
}
