import type { Mark } from '../search/search-engine.ts';

/**
 * Wraps the marked letters of an element's text in `<mark>`, across the elements inside it.
 * An element that says anything else than `text`, as one with typeset mathematics does, is left as it is.
 *
 * @param marks offsets in `text`, sorted, not overlapping
 */
export function markText(element: Element, text: string, marks: readonly Mark[]): void {
  const content = element.textContent ?? '';
  if (content.trim() !== text) return;
  const indent = content.indexOf(text);
  let start = 0;
  for (const node of textNodesOf(element)) {
    const end = start + node.data.length;
    // From the last to the first, since splitting a text node leaves the letters before the split where they are.
    for (const [markStart, markEnd] of marks.toReversed()) {
      const from = Math.max(markStart + indent, start);
      const to = Math.min(markEnd + indent, end);
      if (from >= to) continue;
      node.splitText(to - start);
      const marked = node.splitText(from - start);
      const mark = document.createElement('mark');
      marked.replaceWith(mark);
      mark.append(marked);
    }
    start = end;
  }
}

function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
