import { tagMeaning, type TagMeaning } from '../meaning/html-tags.ts';

/** A tag that is formatting. */
export interface Tag {
  /** The position behind its `>`. */
  end: number;
  meaning: TagMeaning;
  /** For a closing tag, the position of the tag that it closes. */
  opening?: number;
}

const anyTag = /<(\/?)((?:jats:)?[a-z][a-z-]*)(?:\s+[\w:.-]+="[^"<>]*")*\s*(\/?)>/gi;

/**
 * The tags of a text by position. A tag counts only with its partner, or when it needs none (`<br>`, JATS), so that
 * `p <b> q` stays as it is.
 */
export function pairTags(text: string): Map<number, Tag> {
  const tags = new Map<number, Tag>();
  const open: { name: string; position: number; end: number; meaning: TagMeaning }[] = [];
  const openByName = new Map<string, number>();
  const countOpen = (name: string, change: number): void => {
    openByName.set(name, (openByName.get(name) ?? 0) + change);
  };
  for (const match of text.matchAll(anyTag)) {
    const [written, slash, originalName] = match;
    const name = (originalName as string).toLowerCase();
    const meaning = tagMeaning(name);
    if (!meaning) continue;
    const position = match.index;
    const end = position + written.length;
    if (match[3] || meaning.does === 'break-line')
      tags.set(position, { end, meaning: withoutContent(meaning) });
    else if (!slash) {
      open.push({ name, position, end, meaning });
      countOpen(name, 1);
    } else if ((openByName.get(name) ?? 0) > 0) {
      let last = open.pop();
      while (last && last.name !== name) {
        countOpen(last.name, -1);
        last = open.pop();
      }
      if (!last) continue;
      countOpen(name, -1);
      tags.set(last.position, { end: last.end, meaning });
      tags.set(position, { end, meaning, opening: last.position });
    } else if (name.startsWith('jats:')) tags.set(position, { end, meaning: withoutContent(meaning) });
  }
  for (const { name, position, end, meaning } of open)
    if (name.startsWith('jats:')) tags.set(position, { end, meaning: withoutContent(meaning) });
  return tags;
}

/** A tag that stands alone cannot style anything. */
function withoutContent(meaning: TagMeaning): TagMeaning {
  return meaning.does === 'style' ? { does: 'nothing' } : meaning;
}
