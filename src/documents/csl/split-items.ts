/** A stretch of a JSON text that should hold one item. */
export interface ItemText {
  text: string;
  offset: number;
}

/**
 * Cuts a CSL-JSON text into its items: the objects of the list that it is or that stands in its `items`, or the one
 * object that it is; of an answer of Crossref's interface what stands in its `message`. Braces in strings are characters. An item that is broken ends at the latest where a line begins
 * the next one with a brace.
 */
export function splitItems(text: string): ItemText[] {
  const message = crossrefMessage.exec(text);
  const list = (message ?? /^\s*\{\s*"items"\s*:\s*\[/.exec(text))?.[0].length ?? 0;
  const items: ItemText[] = [];
  // Looking for the end of what has none may cost a few readings of the text, however often it is in vain.
  let budget = 4 * text.length;
  let position = text.indexOf('{', list);
  while (position >= 0) {
    const limit = Math.min(text.length, position + longestItem, position + budget);
    let end = matchingBrace(text, position, limit);
    if (end === undefined) {
      budget -= limit - position;
      const next = startOfNextItem(text, position);
      // What has nothing like an item for so long may be one: thousands of authors with their addresses.
      end = (next - position > longestItem && matchingBrace(text, position, next)) || next;
    }
    items.push({ text: text.slice(position, end), offset: position });
    // Behind the works of an answer stands what was asked.
    position = message && !/^\s*,\s*\{/.test(text.slice(end, end + 100)) ? -1 : text.indexOf('{', end);
  }
  return items;
}

/** The head of an answer about one work, or about several with what stands before them. Source: Crossref REST API. */
const crossrefMessage =
  /^\s*\{\s*"status"\s*:\s*"\w+"\s*,\s*"message-type"\s*:\s*"work(?:"[^{}[\]]*"message"\s*:\s*|-list"[^[]*"items"\s*:\s*\[)/;

/** UTF-16 units in which an item's end is looked for, whatever stands there: more than any abstract. */
const longestItem = 2_000_000;

const nextItem = /\}\s*(?:,\s*)?\{\s*"(?:id|type|title|author|DOI)"\s*:/g;

function startOfNextItem(text: string, start: number): number {
  nextItem.lastIndex = start;
  const next = nextItem.exec(text);
  return next ? next.index + 1 : text.length;
}

/** @returns the end of the object that begins at `start`; `undefined` when it has none before `limit` */
function matchingBrace(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
      else if (character === '\n') return undefined;
    } else if (character === '"') inString = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}
