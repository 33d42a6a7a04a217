import type { LatexReader } from './latex-reader.ts';
import { layoutEnvironments, listEnvironments } from './meaning/layout-macros.ts';

const environmentName = /\s?\{([A-Za-z]+)\*?\}/y;
const optionalArgument = /\s?\[([^[\]]{0,300})\]/y;

/** The lists that are open at a position, innermost last, with the number of their last item. */
export type OpenLists = { mark: 'bullet' | 'number' | 'none'; items: number }[];

/**
 * Reads `\begin{…}` or `\end{…}`, of which the reader has read the macro. Environments part paragraphs; those that are
 * not known are reported, and what they hold is read as text.
 *
 * @returns false when no environment is named
 */
export function readEnvironment(
  reader: LatexReader,
  side: 'begin' | 'end',
  start: number,
  lists: OpenLists,
): boolean {
  const name = reader.readMatch(environmentName)?.[1];
  if (name === undefined) return false;
  const mark = listEnvironments.get(name);
  if (mark && side === 'begin') {
    reader.readMatch(optionalArgument);
    lists.push({ mark, items: 0 });
  } else if (mark) lists.pop();
  else if (!layoutEnvironments.has(name) && side === 'begin')
    reader.report('unknown-macro', start, reader.position, `\\begin{${name}}`);
  if (name !== 'document') reader.builder.breakParagraph();
  return true;
}

/** Reads `\item` or `\item[label]`: each item is a paragraph that begins with its mark. */
export function readItem(reader: LatexReader, lists: OpenLists): void {
  const label = reader.readMatch(optionalArgument)?.[1];
  const list = lists.at(-1) ?? { mark: 'bullet', items: 0 };
  list.items++;
  reader.builder.breakParagraph();
  const mark = { bullet: '•', number: `${list.items}.`, none: '' }[list.mark];
  const shown = label ?? mark;
  if (shown) reader.builder.addText(`${shown} `);
}
