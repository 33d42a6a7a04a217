import type { Place } from '../diagnostics/source-text.ts';

/** A place as messages name it beside their own: `content/a.bib:12`. */
export function displayPlace({ source, offset }: Place): string {
  return `${source.name}:${source.positionAt(offset).line}`;
}
