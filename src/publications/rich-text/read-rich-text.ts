import { BoundedMemory } from '../bounded-memory.ts';
import { htmlOf } from './html-of.ts';
import { LatexReader } from './latex-reader.ts';
import { writeLatex } from './output/write-latex.ts';
import { writeTextHtml, writeTitleHtml } from './output/write-html.ts';
import { plainParagraphs } from './output/write-plain.ts';
import type { RichTextProblem } from './problem.ts';
import { CharacterReader } from './read-characters.ts';
import { MacroReader } from './read-macro.ts';
import type { RichText } from './rich-text.ts';
import { cleanSource } from './source/clean-source.ts';

export type { RichTextProblem } from './problem.ts';

interface ReadRichText {
  readonly value: RichText;
  readonly problems: readonly RichTextProblem[];
}

/** Venues come again and again, and when a document was edited nearly all of its texts. */
const known = new BoundedMemory<ReadRichText>(5_000);

/**
 * Reads LaTeX as titles, abstracts and notes hold it: mathematics, text macros, citations, web addresses, and the tags
 * of exported abstracts; a bare `%`, `&`, `#`, `_` or `^` means itself. Never throws; what cannot be read is shown as
 * written and named as a problem. Problems are in the order of the text.
 *
 * @param as `title` gives phrasing HTML without links, `text` gives `<p>` elements with links
 */
export function readRichText(latex: string, as: 'title' | 'text'): ReadRichText {
  const key = `${as} ${latex}`;
  // A part of the document would keep all of it in memory, a part of the key does not.
  return known.recall(key, () => readNewRichText(key.slice(as.length + 1), as));
}

function readNewRichText(latex: string, as: 'title' | 'text'): ReadRichText {
  const { source, reader, paragraphs } = readParagraphs(latex);
  const plain = plainParagraphs(paragraphs);
  const found = reader.problems.map(({ offset, length, ...problem }) => {
    const start = source.offsetOf(offset);
    return { ...problem, offset: start, length: source.offsetOf(offset + length) - start };
  });
  const written = source.text.trim();
  const words = plain.join(as === 'title' ? ' ' : '\n\n');
  const html = as === 'title' ? writeTitleHtml(paragraphs) : writeTextHtml(paragraphs);
  const isDerived = html === htmlOf({ plain: words });
  return {
    value: {
      latex: written,
      // One string in memory where the forms are the same, as they mostly are.
      plain: words === written ? written : words,
      ...(!isDerived && { html: html === written ? written : html }),
      addresses: [...reader.builder.addresses],
    },
    problems: [...source.problems, ...found].sort((one, other) => one.offset - other.offset),
  };
}

/** The same text as a LaTeX document can hold it anywhere: raw UTF-8, every special character escaped, formulas as written. */
export function normalizeLatex({ latex }: RichText): string {
  return writeLatex(readParagraphs(latex).paragraphs);
}

function readParagraphs(latex: string) {
  const source = cleanSource(latex);
  const reader = new LatexReader(source.text);
  const characters = new CharacterReader(reader);
  const macros = new MacroReader(reader);
  while (characters.readToMacro()) macros.read();
  reader.finish();
  return { source, reader, paragraphs: reader.builder.finish() };
}
