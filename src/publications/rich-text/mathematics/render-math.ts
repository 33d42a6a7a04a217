import temml from 'temml';
import { BoundedMemory } from '../../bounded-memory.ts';
import { parseMathml } from './mathml-tree.ts';
import { packageMacros } from './package-macros.ts';
import { mendTex, prepareTex } from './prepare-tex.ts';
import { isAllowedMathml, writeMathml } from './write-mathml.ts';
import { plainMath } from './plain-math.ts';

/** A formula in the forms of a rich text. */
export interface RenderedMath {
  /** A `<math>` element with the TeX as written in its annotation. */
  html: string;
  /** In Unicode, on one line. */
  plain: string;
}

const options = {
  annotate: true,
  throwOnError: true,
  trust: false,
  strict: false,
  /** Expansions of macros in one formula. */
  maxExpand: 500,
  /** The largest length, in em and in pt. */
  maxSize: [20, 500] as [number, number],
};

/** More unknown macros than this in one formula, and it is another language. */
const mostUnknownMacros = 8;

/** A formula as it is shown, and the macros in it that nobody knows. */
interface ReadMath {
  readonly rendered?: RenderedMath;
  readonly unknownMacros: readonly string[];
}

/** Abstracts write `$n$` and `$\alpha$` again and again, and a document that was edited all its formulas. */
const known = new BoundedMemory<ReadMath>(5_000);
const longestKnown = 200;

/**
 * Renders TeX mathematics as MathML at build. Macros that Temml does not know are shown by their names, upright, and
 * listed; a formula that still cannot be read has no `rendered`. Never throws.
 *
 * @param tex as written, without delimiters
 */
export function renderMath(tex: string, isDisplay: boolean): ReadMath {
  if (tex.length > longestKnown) return renderNewMath(tex, isDisplay);
  const key = `${isDisplay ? 'd' : 'i'}${tex}`;
  // A part of the document would keep all of it in memory, a part of the key does not.
  return known.recall(key, () => renderNewMath(key.slice(1), isDisplay));
}

function renderNewMath(tex: string, isDisplay: boolean): ReadMath {
  const prepared = prepareTex(tex);
  if (prepared === undefined) return { unknownMacros: [] };
  const asWritten = renderPrepared(prepared, tex, isDisplay);
  if (asWritten.rendered) return asWritten;
  const mended = mendTex(prepared);
  return mended === prepared ? asWritten : renderPrepared(mended, tex, isDisplay);
}

function renderPrepared(prepared: string, source: string, isDisplay: boolean): ReadMath {
  const unknownMacros: string[] = [];
  const macros: Record<string, string> = { ...packageMacros };
  for (;;) {
    try {
      const tree = parseMathml(
        temml.renderToString(prepared, { ...options, displayMode: isDisplay, macros: { ...macros } }),
      );
      if (!tree || tree.name !== 'math' || !isAllowedMathml(tree)) return { unknownMacros };
      return { rendered: { html: writeMathml(tree, source), plain: plainMath(tree) }, unknownMacros };
    } catch (error) {
      const macro = unsupportedMacro(error);
      if (macro === undefined || Object.hasOwn(macros, macro) || unknownMacros.length === mostUnknownMacros)
        return { unknownMacros };
      unknownMacros.push(macro);
      macros[macro] = `\\mathrm{${macro.slice(1)}}`;
    }
  }
}

/** The macro at which Temml stopped. Its errors are plain `Error`s that say so in their message alone. */
function unsupportedMacro(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return /(?:Unsupported function name|Undefined control sequence): (\\[A-Za-z]+)/.exec(error.message)?.[1];
}
